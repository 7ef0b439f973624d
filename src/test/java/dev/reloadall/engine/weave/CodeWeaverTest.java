package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One method with several kinds of access: each is the business of a weaver of its own, and none is to be passed over. */
class CodeWeaverTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // a field, a method, a static field and a static method, in one expression
        "class A { } | class A { int f = 2; static int s; int m() { return 400; } static int t() { return 5000; } } "
                + "| A.s = 30; A a = new A(); return a.f + A.s + a.m() + A.t(); | 5432",
        // an added constructor, whose arguments are themselves what was added
        "class A { } | class A { int f; A() { this(t() + 1); } A(int i) { f = i; } static int t() { return 6; } } | return new A(new A().f + A.t()).f; | 13",
        // a method reference and a lambda that reach what was added
        "class A { } | class A { int f = 3; int m() { return f; } } | java.util.function.ToIntFunction<A> one = A::m; "
                + "java.util.function.Supplier<A> two = A::new; java.util.function.IntSupplier three = () -> two.get().f * 10; "
                + "return one.applyAsInt(new A()) + three.getAsInt(); | 33",
        // in a branch, a loop and a handler
        "class A { } | class A { int f; int m() { if (f > 2) { throw new IllegalStateException(); } return f++; } } "
                + "| A a = new A(); int sum = 0; try { while (true) { sum += 10 + a.m(); } } catch (IllegalStateException e) { return sum + a.f * 100; } | 333",
        // a clone of an object that has an added field
        "class A implements Cloneable { A copy() throws Exception { return (A) clone(); } } "
                + "| class A implements Cloneable { int f = 4; A copy() throws Exception { return (A) clone(); } } "
                + "| A a = new A(); a.f = 5; A b = a.copy(); a.f = 6; return b.f + \" \" + a.f; | 5 6",
    })
    void should_weave_every_access_of_a_method(String before, String after, String body, String expected) throws Throwable {
        assertThat(Weaving.run(before, after, body)).hasToString(expected);
    }

    @Test
    void should_evaluate_in_the_order_of_the_source() throws Throwable {
        Object order = Weaving.run("class A { }",
                "class A { static String s; static A at(int i) { s += i; return new A(); } int f; int m(int i) { s += \"m\"; return i; } }",
                "A.s = \"\"; A.at(1).f = A.at(2).m(A.at(3).f) + A.at(4).m(5); return A.s;");

        assertThat(order).isEqualTo("123m4m");
    }
}
