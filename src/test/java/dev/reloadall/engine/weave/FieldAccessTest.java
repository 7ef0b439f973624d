package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reloadall.engine.match.SourceCompiler;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

class FieldAccessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "boolean b      | a.b = !a.b; return a.b;                                         | true",
        "byte b         | a.b = 127; a.b++; return a.b;                                   | -128",
        "char b         | a.b = 'x'; return a.b++ + \"\" + a.b;                           | xy",
        "short b        | a.b = (short) 40000; return a.b;                                | -25536",
        "int b          | int i = a.b++ + ++a.b; a.b *= 5; return i + a.b;                | 12",
        "long b         | long i = a.b++ + (a.b += 5L); return i + a.b--;                 | 12",
        "float b        | a.b += 1.5; return a.b / 2;                                     | 0.75",
        "double b       | double d = a.b-- - (a.b *= 2); return d + a.b;                  | 0.0",
        "String b       | a.b += 1; return a.b;                                           | null1",
        "long[][] b     | a.b = new long[2][3]; a.b[1][2] += 4; return a.b[1][2]++ + a.b[1][2]; | 9",
        "volatile int b | return a.b = 3;                                                 | 3",
    })
    void should_read_and_write_added_fields_of_every_size(String field, String body, String expected) throws Throwable {
        assertThat(Weaving.run("class A { }", "class A { " + field + "; }", "A a = new A(); " + body)).hasToString(expected);
        assertThat(Weaving.run("class A { }", "class A { static " + field + "; }", "A a = new A(); " + body)).as("static").hasToString(expected);
    }

    @Test
    void should_keep_each_objects_fields_apart() throws Throwable {
        assertThat(Weaving.run("class A { int i; } class B extends A { }", "class A { int i; long j; } class B extends A { long j; }",
                "B a = new B(), b = new B(); a.i = 1; a.j = 2; ((A) a).j = 3; b.j = 4; return \"\" + a.i + a.j + ((A) a).j + b.i + b.j + ((A) b).j;"))
                .isEqualTo("123040");
    }

    @Test
    void should_find_an_inherited_field_where_it_is_now() throws Throwable {
        assertThat(Weaving.run("class A { } class B extends A { static int s = 1; int i = 2; }",
                "class A { static int s; int i = 4; } class B extends A { }", "B.s += 5; B b = new B(); return b.i + \" \" + B.s + A.s;")).isEqualTo("4 55");
    }

    @Test
    void should_reach_the_private_native_fields_of_its_class_from_a_companion() throws Throwable {
        assertThat(Weaving.run("class A { private long i = 5; private static String s = \"s\"; private final int f = 0; }",
                "class A { private long i = 5; private static String s = \"s\"; private int f = 0; String m() { i++; s += i; f = 9; return s + f; } }",
                "return new A().m();")).isEqualTo("s69");
    }

    @Test
    void should_write_a_field_that_is_final_natively_and_no_longer_so() throws Throwable {
        assertThat(Weaving.run("class A { final int i; A() { i = 5; } int m() { return i; } }",
                "class A { int i; A() { i = 5; i++; } int m() { i *= 2; return i; } }", "return new A().m();")).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { int i; static int s; }  | class A { }                       | return new A().i;",
        "class A { int i; static int s; }  | class A { }                       | new A().i = 1; return 0;",
        "class A { int i; static int s; }  | class A { }                       | return A.s;",
        "class A { int i; static int s; }  | class A { }                       | A.s = 1; return 0;",
        "class A { int i; static int s; }  | class A { static int i; int s; }  | return new A().i;",
        "class A { int i; static int s; }  | class A { static int i; int s; }  | return A.s;",
    })
    void should_raise_the_vms_error_where_a_field_is_gone_for_a_caller_that_was_not_compiled_again(String before, String after, String body)
            throws Throwable {
        Weaving weaving = new Weaving(SourceCompiler.quickly(before + " class Main { static Object run() { " + body + " } }"),
                new TreeMap<>(Map.of("A", SourceCompiler.quickly(after).get("A"))));

        assertThatThrownBy(weaving::run).isInstanceOf(NoSuchFieldError.class).hasMessageMatching("A\\.[is]");
    }

    @Test
    void should_leave_alone_what_links_natively() {
        Weaving weaving = new Weaving("class A { int i; }", "class A { int i; int j; }", "return null;");
        FieldInsnNode own = new FieldInsnNode(Opcodes.GETFIELD, "A", "i", "I");
        FieldInsnNode library = new FieldInsnNode(Opcodes.GETSTATIC, "java/lang/System", "out", "Ljava/io/PrintStream;");
        MethodNode method = new MethodNode(0, "m", "()V", null, null);

        assertThat(new FieldAccess(weaving.site("A")).weave(method, own)).isSameAs(own);
        assertThat(new FieldAccess(weaving.site("A")).weave(method, library)).isSameAs(library);
        assertThat(new FieldAccess(weaving.companionSite("A")).weave(method, library)).isSameAs(library);
        assertThat(new FieldAccess(weaving.site("A")).weave(method, new FieldInsnNode(Opcodes.GETFIELD, "A", "j", "I")))
                .isInstanceOf(InvokeDynamicInsnNode.class);
    }
}
