package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.match.SourceCompiler;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

class EarlyWritesTest {

    @Test
    void should_set_captured_variables_and_the_outer_instance_of_a_class_that_captures_more() throws Throwable {
        String v1 = "class A { Object make(String s, long n) { class L { public String toString() { return \"L\"; } } return new L(); } class I { } }";
        String v2 = "class A { int f = 7; Object make(String s, long n) { class L { public String toString() { return s + n + f; } } return new L(); } "
                + "class I { int g() { return f; } } }";

        assertThat(Weaving.run(v1, v2, "A a = new A(); a.f = 8; return a.make(\"s\", 5) + \" \" + a.new I().g();")).isEqualTo("s58 8");
    }

    @Test
    void should_let_methods_that_the_superclass_calls_see_captured_variables() throws Throwable {
        String top = "abstract class S { String seen = say(1); S() { } S(String s) { seen += s; if (s.equals(\"throw\")) throw new IllegalStateException(s); } abstract String say(int depth); } ";
        String v1 = top + "class A { S make(String s, long n, int depth) { class L extends S { L() { super(s); } String say(int k) { return \"L\" + s; } } return new L(); } }";
        String v2 = top + "class A { String f = \"f\"; S make(String s, long n, int depth) { class L extends S { L() { super(s); } String say(int k) { "
                + "return s + n + f + k + (depth == 0 ? \"\" : \"(\" + make(s + \"'\", n + 1, depth - 1).seen + \")\"); } } return new L(); } }";

        assertThat(Weaving.run(v1, v2, "A a = new A(); try { a.make(\"throw\", 0, 0); return null; } catch (IllegalStateException e) { } "
                + "S one = a.make(\"s\", 5, 1); S two = a.make(\"t\", 7, 0); return one.seen + \" \" + two.seen + \" \" + one.say(3) + \" \" + two.say(4);"))
                .isEqualTo("s5f1(s'6f1s')s t7f1t s5f3(s'6f1s') t7f4");
    }

    /** javac 17 writes nothing else before super(...); what later ones write is moved there from behind it. */
    @ParameterizedTest
    @CsvSource({"0,unset 99 1.5", "1,one 10 1.5", "2,two 99 2.5"})
    void should_set_only_what_was_written_on_the_way_to_the_call(int i, String expected) throws Throwable {
        String source = "class S { S() { init(); } void init() { } } class A extends S { String s; long n; double d; void init() { if (n == 0) { n = 99; } } A(int i) { super(); if (i == 1) { s = \"one\"; n = 10; } else if (i == 2) { s = \"zwei\"; d = 2.5; s = \"two\"; } } "
                + "{ s = \"unset\"; d = 1.5; } }";
        Map<String, byte[]> v2 = SourceCompiler.quickly(source + " class Main { static Object run() { A a = new A(" + i + "); return a.s + \" \" + a.n + \" \" + a.d; } }");
        v2.put("A", withSuperAtItsEnd(v2.get("A")));
        Map<String, byte[]> v1 = SourceCompiler.quickly("class S { S() { init(); } void init() { } } class A extends S { A(int i) { } } class Main { static Object run() { return null; } }");

        assertThat(new Weaving(new TreeMap<>(v1), v2).run()).isEqualTo(expected);
    }

    /** As flexible constructor bodies (JEP 513) are compiled. */
    private static byte[] withSuperAtItsEnd(byte[] classFile) {
        ClassNode node = Nodes.read(classFile);
        MethodNode init = node.methods.stream().filter(method -> method.name.equals("<init>")).findFirst().orElseThrow();
        AbstractInsnNode[] all = init.instructions.toArray();
        AbstractInsnNode load = all[2]; // behind a label and a line
        AbstractInsnNode call = load.getNext();
        assertThat(load.getOpcode()).isEqualTo(Opcodes.ALOAD);
        assertThat(call.getOpcode()).isEqualTo(Opcodes.INVOKESPECIAL);
        init.instructions.remove(load);
        init.instructions.remove(call);
        AbstractInsnNode end = init.instructions.getLast();
        while (end.getOpcode() != Opcodes.RETURN) {
            end = end.getPrevious();
        }
        init.instructions.insertBefore(end, new VarInsnNode(Opcodes.ALOAD, 0));
        init.instructions.insertBefore(end, call);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        node.accept(writer);
        return writer.toByteArray();
    }

    @Test
    void should_leave_native_fields_and_other_methods_alone() {
        Weaving weaving = new Weaving("class A { int i; A(int j) { i = j; } }", "class A { int i; long k; A(int j) { i = j; } }", "return null;");
        MethodNode init = Code.compiled("class A { int i; A(int j) { i = j; } }", "A", "<init>");
        MethodNode plain = new MethodNode(0, "m", "()V", null, null);
        plain.instructions.add(new InsnNode(Opcodes.RETURN));

        assertThat(new EarlyWrites(weaving.site("A")).weave(init)).isFalse();
        assertThat(new EarlyWrites(weaving.site("A")).weave(plain)).isFalse();
    }
}
