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
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

class MethodCallTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "class A { } | class A { static String m(long i, double d, int... more) { return i + d + \" \" + more.length; } } | return A.m(1, 2, 3, 4); | 3.0 2",
        "class A { } | class A { String m(long i, double d, String s) { return i + d + s; } } | return new A().m(1, 2, \"x\"); | 3.0x",
        "class A { } | class A { private long m(byte b) { return b; } long n() { return m((byte) 5) + this.m((byte) 6); } } | return new A().n(); | 11",
        "class A { int m() { return 1; } } class B extends A { } | class A { int m() { return 1; } } class B extends A { int m() { return 2 + super.m(); } } "
                + "| return new B().m(); | 3",
        "class A { } class B extends A { } | class A { int m() { return 1; } } class B extends A { int m() { return 2 + super.m(); } } "
                + "| A a = new B(); return a.m() + new A().m() * 10; | 13",
        "interface A { } class B implements A { } | interface A { default int m() { return n() + s(); } private int n() { return 5; } static int s() { return 6; } } "
                + "class B implements A { } | A a = new B(); return a.m() + A.s(); | 17",
        "interface A { default int m() { return 1; } } class B implements A { } | interface A { default int m() { return 1; } } "
                + "class B implements A { int k() { return A.super.m() + 1; } } | return new B().k(); | 2",
        "class A { private int m() { return 1; } } | class A { private int m() { return 1; } int n() { return m() + hashCode() * 0; } } | return new A().n(); | 1",
        "class A { } | class A { String n() { return super.toString().substring(0, 2); } } | return new A().n(); | A@",
        "class A { static int m() { return 1; } } | class A { int m() { return 2; } } | return new A().m(); | 2",
        "class A { synchronized int m() { return 1; } } | class A { int m() { return Thread.holdsLock(this) ? 1 : 2; } } | return new A().m(); | 2",
        "class A { } class B extends A { static int m() { return 1; } } | class A { static int m() { return 2; } } class B extends A { } | return B.m(); | 2",
        "class A<T> { } | class A<T> { T m(T t) { return t; } } class B extends A<String> { String m(String s) { return s + 1; } } "
                + "| A<String> a = new B(); return a.m(\"b\"); | b1",
    })
    void should_reach_the_body_that_the_second_version_says(String before, String after, String body, String expected) throws Throwable {
        assertThat(Weaving.run(before, after, body)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { int m(long i) { return 1; } }        | class A { }                               | return new A().m(2);",
        "class A { static int m(long i) { return 1; } } | class A { }                               | return A.m(2);",
        "class A { int m(long i) { return 1; } }        | class A { static int m(long i) { return 1; } } | return new A().m(2);",
        "class A { static int m(long i) { return 1; } } | class A { int m(long i) { return 1; } }   | return A.m(2);",
    })
    void should_raise_the_vms_error_where_a_method_is_gone_for_a_caller_that_was_not_compiled_again(String before, String after, String body) {
        Weaving weaving = new Weaving(SourceCompiler.quickly(before + " class Main { static Object run() { " + body + " } }"),
                new TreeMap<>(Map.of("A", SourceCompiler.quickly(after).get("A"))));

        assertThatThrownBy(weaving::run).isInstanceOf(NoSuchMethodError.class).hasMessageContaining("A.m(J)I");
    }

    @Test
    void should_go_to_the_inherited_method_where_one_is_gone() throws Throwable {
        Weaving weaving = new Weaving(
                SourceCompiler.quickly("class A { int m() { return 1; } static int s() { return 10; } } "
                        + "class B extends A { int m() { return 2; } static int s() { return 20; } } class Main { static Object run() { return new B().m() + B.s(); } }"),
                new TreeMap<>(SourceCompiler.quickly("class A { int m() { return 1; } static int s() { return 10; } } class B extends A { }")));

        assertThat(weaving.run()).isEqualTo(11);
    }

    @Test
    void should_throw_for_a_receiver_that_is_null() {
        assertThatThrownBy(() -> Weaving.run("class A { }", "class A { int m() { return 1; } }", "A a = null; return a.m();"))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Weaving.run("class A { }", "class A { private int m() { return 1; } static int n(A a) { return a.m(); } }", "return A.n(null);"))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void should_leave_alone_what_links_natively() {
        Weaving weaving = new Weaving("class A { int m() { return 1; } }", "class A { int m() { return 1; } int n() { return 1; } }", "return null;");
        MethodInsnNode own = new MethodInsnNode(Opcodes.INVOKEVIRTUAL, "A", "m", "()I", false);
        MethodInsnNode library = new MethodInsnNode(Opcodes.INVOKEVIRTUAL, "java/lang/String", "length", "()I", false);
        MethodInsnNode array = new MethodInsnNode(Opcodes.INVOKEVIRTUAL, "[LA;", "clone", "()Ljava/lang/Object;", false);
        MethodInsnNode polymorphic = new MethodInsnNode(Opcodes.INVOKEVIRTUAL, "java/lang/invoke/MethodHandle", "invokeExact", "(LA;)I", false);

        for (Site site : new Site[] {weaving.site("A"), weaving.companionSite("A")}) {
            assertThat(new MethodCall(site).weave(own)).isSameAs(own);
            assertThat(new MethodCall(site).weave(library)).isSameAs(library);
            assertThat(new MethodCall(site).weave(array)).isSameAs(array);
            assertThat(new MethodCall(site).weave(polymorphic)).isSameAs(polymorphic);
        }
        assertThat(new MethodCall(weaving.site("A")).weave(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, "A", "n", "()I", false)))
                .isInstanceOf(InvokeDynamicInsnNode.class);
    }

    @Test
    void should_look_up_as_the_class_and_not_as_its_companion() throws Throwable {
        String v2 = "class A { private int i = 3; int m() throws Throwable { var lookup = java.lang.invoke.MethodHandles.lookup(); "
                + "return lookup.lookupClass() == A.class ? (int) lookup.findGetter(A.class, \"i\", int.class).invoke(this) : -1; } }";

        assertThat(Weaving.run("class A { private int i = 3; }", v2, "return new A().m();")).isEqualTo(3);
    }
}
