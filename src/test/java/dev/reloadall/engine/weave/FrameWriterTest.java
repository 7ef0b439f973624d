package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.Opcodes;

class FrameWriterTest {

    private final Weaving weaving = new Weaving("interface I { } class S { } class A extends S { } class B extends S implements I { } class C extends B { }",
            "interface I { } class S { } class A extends S { } class B extends S implements I { } class C extends B { }", "return null;");

    @ParameterizedTest
    @CsvSource({"A,B,S", "B,A,S", "C,B,B", "B,C,B", "C,A,S", "I,B,java/lang/Object", "B,I,java/lang/Object", "A,Unknown,java/lang/Object",
        "Unknown,A,java/lang/Object", "java/util/ArrayList,java/util/LinkedList,java/util/AbstractList", "A,java/lang/String,java/lang/Object", "C,C,C"})
    void should_find_the_common_superclass_without_loading_any(String a, String b, String expected) {
        assertThat(new FrameWriter(weaving.types(), true).getCommonSuperClass(a, b)).isEqualTo(expected);
    }

    private static String sum(int times) {
        return "static int m(A a, int x) { if (x > 0) { " + "x += a.f; ".repeat(times) + "} return x; }";
    }

    /** Further than the 32767 bytes that a jump spans. */
    @Test
    void should_write_jumps_over_methods_that_have_grown_long() throws Throwable {
        assertThat(Weaving.run("class A { int f; " + sum(1) + "}", "class A { long f; " + sum(4500) + "}", "A a = new A(); a.f = 2; return A.m(a, 3) + A.m(a, -4);"))
                .isEqualTo(3 + 9000 - 4);
    }

    @Test
    void should_refuse_a_method_that_has_grown_too_long() {
        Weaving grown = new Weaving("class A { int f; " + sum(1) + "}", "class A { long f; " + sum(7200) + "}", "return null;");

        assertThatThrownBy(grown::weave).isInstanceOfSatisfying(WeaveRefusal.class, refusal -> {
            assertThat(refusal.className()).isEqualTo("A");
            assertThat(refusal.member()).isEqualTo("m(LA;I)I");
            assertThat(refusal).hasMessageContaining("65535");
        });
    }

    @Test
    void should_refuse_a_class_that_has_grown_too_large() {
        FrameWriter writer = new FrameWriter(weaving.types(), false);
        writer.visit(Opcodes.V17, 0, "A", null, "java/lang/Object", null);
        for (int i = 0; i < 70_000; i++) {
            writer.newUTF8("text" + i);
        }

        assertThatThrownBy(writer::toByteArray).isInstanceOf(WeaveRefusal.class).hasMessageContaining("constants");
    }
}
