package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

class SpilledCreationTest {

    private static final String PARSE = "switch (s) { case \"\" -> 0L; default -> { try { yield Long.parseLong(s); } catch (NumberFormatException e) { yield -1L; } } }";

    /** No long or double before the switch: javac 17 fails over it. */
    private static Object make(String expression, String s) throws Throwable {
        return Weaving.run("class A { String s; }", "class A { String s; A() { } A(Object o, long n, double d, A a) { s = \"\" + o + n + d + (a == null ? \"\" : \"(\" + a.s + \")\"); } "
                + "static A make(String s) { return " + expression + "; } static void drop(String s) { new A(1, " + PARSE + ", 2, null); } }",
                "A.drop(\"5\"); return A.make(\"" + s + "\").s;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "twelve"})
    void should_keep_the_arguments_on_both_sides_of_the_try(String s) throws Throwable {
        long n = s.isEmpty() ? 0 : s.equals("12") ? 12 : -1;

        assertThat(make("new A(\"o\", " + PARSE + ", 2.5, null)", s)).isEqualTo("o" + n + 2.5);
        assertThat(make("new A(new A(s, " + PARSE + ", 3, null).s, " + PARSE + ", 4, new A(\"i\", 5, 6, null))", s))
                .isEqualTo(s + n + 3.0 + n + 4.0 + "(i56.0)");
    }

    @Test
    void should_be_told_from_a_creation_beside_or_within_a_try() {
        assertThat(isSpilled("try { return new StringBuilder(s.length()); } catch (RuntimeException e) { return null; }")).isFalse();
        assertThat(isSpilled("return new StringBuilder(s.isEmpty() ? 1 : 2);")).isFalse();
        assertThat(isSpilled("return new StringBuilder(switch (s) { case \"a\" -> 1; default -> { try { yield 2; } finally { s.length(); } } });")).isTrue();
    }

    private static boolean isSpilled(String body) {
        MethodNode method = Code.compiled("class A { static Object m(String s) { " + body + " } }", "A", "m");
        TypeInsnNode creation = null;
        MethodInsnNode call = null;
        for (AbstractInsnNode insn : method.instructions) {
            if (insn instanceof TypeInsnNode type && type.desc.equals("java/lang/StringBuilder") && creation == null) {
                creation = type;
            }
            if (insn instanceof MethodInsnNode constructor && constructor.name.equals("<init>")) {
                call = constructor;
            }
        }
        return SpilledCreation.is(method, creation, call);
    }
}
