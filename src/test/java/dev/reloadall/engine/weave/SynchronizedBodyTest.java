package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reloadall.engine.match.SourceCompiler;
import java.lang.invoke.MethodHandle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

class SynchronizedBodyTest {

    private static final String SOURCE = "class A { static Object m(Object lock, long n, double d) { "
            + "Object mine = lock == null ? A.class : lock; "
            + "try { if (n == 0) { throw new IllegalStateException(\"thrown\"); } if (n == 1) { return Thread.holdsLock(mine) + \"1\"; } lock = \"reassigned\"; } "
            + "catch (ArithmeticException e) { return null; } "
            + "for (long i = 0; i < n; i++) { if (i > 2) { return Thread.holdsLock(mine) + \"\" + (n + d); } } return Thread.holdsLock(mine) + \"2\"; } }";

    private static MethodHandle woven(boolean onClass) throws Exception {
        MethodNode method = Code.compiled(SOURCE, "A", "m");
        method.access |= Opcodes.ACC_PUBLIC;
        SynchronizedBody.weave(method, onClass ? "A" : null);
        return Code.method(method, SourceCompiler.quickly(SOURCE));
    }

    @ParameterizedTest
    @CsvSource({"1,true1", "2,true2", "5,true6.5"})
    void should_hold_the_lock_on_every_way_through_and_release_it_on_every_way_out(long n, String expected) throws Throwable {
        Object lock = new Object();

        assertThat(woven(false).invoke(lock, n, 1.5)).isEqualTo(expected);
        assertThat(Thread.holdsLock(lock)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void should_release_the_lock_of_an_object_or_class_when_the_body_throws(boolean onClass) throws Throwable {
        Object lock = onClass ? null : new Object();
        MethodHandle method = woven(onClass);

        assertThatThrownBy(() -> method.invoke(lock, 0L, 1.5)).hasMessage("thrown");
        assertThat(lock == null || !Thread.holdsLock(lock)).isTrue();
        assertThat(method.invoke(lock, 1L, 1.5)).isEqualTo("true1");
    }

    @ParameterizedTest
    @CsvSource({"static synchronized String m(long n) { return n + \"\" + Thread.holdsLock(A.class); }",
        "static String m(long n) { return new A().i(n); } synchronized String i(long n) { return n + \"\" + Thread.holdsLock(this); }"})
    void should_lock_in_a_companion_what_the_method_would(String method) throws Throwable {
        assertThat(Weaving.run("class A { }", "class A { " + method + " }", "return A.m(3) + Thread.holdsLock(A.class);")).isEqualTo("3truefalse");
    }
}
