package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reloadall.engine.match.SourceCompiler;
import java.lang.invoke.MethodHandle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/** The VM locks {@code Generated}, whose method is static and synchronized, around what was woven. */
class UnlockedTest {

    private static final String SOURCE = "class A { static Object m(long n) { if (n == 0) { throw new IllegalStateException(\"thrown\"); } "
            + "return n == 1 ? held() : held() + \"2\"; } "
            + "static String held() { try { return \"\" + Thread.holdsLock(Class.forName(\"Generated\", false, A.class.getClassLoader())); } "
            + "catch (ClassNotFoundException e) { return \"\" + e; } } }";

    private static MethodHandle woven(boolean unlocked) throws Exception {
        MethodNode method = Code.compiled(SOURCE, "A", "m");
        method.access |= Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNCHRONIZED;
        if (unlocked) {
            Unlocked.weave(method, "Generated");
        }
        return Code.method(method, SourceCompiler.quickly(SOURCE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void should_not_hold_the_lock_meanwhile_and_leave_it_to_the_vm_to_release(long n) throws Throwable {
        assertThat(woven(false).invoke(n)).isEqualTo(n == 1 ? "true" : "true2");
        assertThat(woven(true).invoke(n)).isEqualTo(n == 1 ? "false" : "false2");
    }

    @ParameterizedTest
    @ValueSource(longs = {0})
    void should_have_it_again_when_the_body_throws(long n) throws Throwable {
        MethodHandle method = woven(true);

        assertThatThrownBy(() -> method.invoke(n)).isInstanceOf(IllegalStateException.class).hasMessage("thrown");
        assertThat(method.invoke(1L)).isEqualTo("false");
    }
}
