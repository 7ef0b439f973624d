package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

class CreationTest {

    private static final String BEFORE = "class S { } class A extends S { String s = \"\"; A(int i) { s += i; } private A(byte b) { s += \"byte\" + b; } }";
    private static final String AFTER = "class S { String t; S() { } S(double d, String t) { this.t = t + d; } } "
            + "class A extends S { String s = \"\"; A(int i) { s += i; } private A(byte b) { s += \"byte\" + b; } "
            + "A(long i, double d, Object o) { this((int) i); s += \" \" + d + o; } "
            + "A(String s) { super(1.5, s); this.s += s; } "
            + "A(char c) { this(c == 'x' ? \"X\" : \"other\"); s += c; } "
            + "A(int i, int j) { this(new A(i + j, 0.5, new A('x').s).s); } "
            + "static A bytes(byte b) { return new A(b); } }";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "return new A(5).s;                                                            | 5",
        "return new A(5L, 2, null).s;                                                  | 5 2.0null",
        "A a = new A(\"t\"); return a.s + a.t;                                         | tt1.5",
        "A a = new A('x'); return a.s + a.t;                                           | XxX1.5",
        "return new A(1, 2).s;                                                         | 3 0.5Xx",
        "return A.bytes((byte) 7).s;                                                   | byte7",
        "return new A(1, new A(2, new A(3, 0, \"!\").s.length(), 'c').s.length(), new A(4)).s.replaceAll(\"A@.*\", \"A\"); | 1 6.0A",
        "int i = 3; A a = i > 2 ? new A(i, 1, i == 3 ? new A(1).s : new A(\"no\").s) : new A(\"none\"); return a.s; | 3 1.01",
        "new A(1, 2.0, \"dropped\"); return new A(9, 0, new A[] {new A(\"in\")}[0].s).s; | 9 0.0in",
        "try { return new A(Integer.parseInt(\"x\"), 1.0, 2); } catch (NumberFormatException e) { return new A(0, 0.0, e.getMessage().length()).s; } | 0 0.021",
    })
    void should_make_objects_with_added_constructors(String body, String expected) throws Throwable {
        assertThat(Weaving.run(BEFORE, AFTER, body)).isEqualTo(expected);
    }

    @Test
    void should_leave_native_creations_alone() {
        Weaving weaving = new Weaving(BEFORE, AFTER, "return null;");
        MethodNode method = Code.compiled("class A { A(int i) { } static Object m() { return new StringBuilder(new A(3) + \"s\"); } }", "A", "m");
        int size = method.instructions.size();

        assertThat(new Creation(weaving.site("A")).weave(method)).isFalse();
        assertThat(method.instructions.size()).isEqualTo(size);
    }

    @Test
    void should_take_the_object_off_the_stack_where_a_compiler_did_not_want_it() throws Throwable {
        Weaving weaving = new Weaving("class A { static int made; }", "class A { static int made; A(long i, int[] a) { made += i; } }", "return A.made;");
        MethodNode method = new MethodNode(Opcodes.ACC_STATIC, "run", "()Ljava/lang/Object;", null, null);
        method.instructions.add(new LdcInsnNode("below"));
        method.instructions.add(new TypeInsnNode(Opcodes.NEW, "A"));
        method.instructions.add(new InsnNode(Opcodes.LCONST_1));
        method.instructions.add(new InsnNode(Opcodes.ACONST_NULL));
        method.instructions.add(new MethodInsnNode(Opcodes.INVOKESPECIAL, "A", "<init>", "(J[I)V", false));
        method.instructions.add(new InsnNode(Opcodes.ARETURN));
        assertThat(new Creation(weaving.site("Main")).weave(method)).isTrue();

        assertThat(Code.method(method, weaving.weave()).invoke()).isEqualTo("below");
    }

    @Test
    void should_refuse_what_it_cannot_pair() {
        MethodNode method = new MethodNode(Opcodes.ACC_STATIC, "m", "()V", null, null);
        method.instructions.add(new MethodInsnNode(Opcodes.INVOKESPECIAL, "A", "<init>", "(I)V", false));

        assertThatThrownBy(() -> new Creation(new Weaving(BEFORE, AFTER, "return null;").site("A")).weave(method))
                .isInstanceOfSatisfying(WeaveRefusal.class, refusal -> assertThat(refusal.className() + "." + refusal.member()).isEqualTo("A.m()V"));
    }
}
