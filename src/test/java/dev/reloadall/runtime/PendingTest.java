package dev.reloadall.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reloadall.engine.InVm;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@link Carrier} is what weaving makes of a class whose constructor {@code (int)} carries an added {@code (String,long)}. */
class PendingTest {

    static class Carrier {
        final String made;

        Carrier(int number) {
            Pending pending = Pending.take(Carrier.class);
            made = pending == null ? "native " + number : "added " + pending.index() + pending.argument(0) + pending.argument(1);
        }
    }

    /** Its static initializer makes an object with an added constructor too. */
    static class Nested {
        static final Object FIRST = first();
        final String made;

        Nested(int number) {
            Pending pending = Pending.take(Nested.class);
            made = pending == null ? "native " + number : "added " + pending.argument(0);
        }

        static Object first() {
            try {
                return added(Carrier.class).invoke("first", 1L);
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        }
    }

    static class Failing {
        Failing(int number) {
            throw new IllegalStateException("before it takes");
        }
    }

    @BeforeAll
    static void trust() {
        InVm.instrumentation();
    }

    private static MethodHandle added(Class<?> owner) throws ReflectiveOperationException {
        return Linkage.createAdded(MethodHandles.lookup(), "new", MethodType.methodType(owner, String.class, long.class), owner, 3,
                MethodType.methodType(owner, int.class)).dynamicInvoker();
    }

    @Test
    void should_bring_the_arguments_to_the_carrier() throws Throwable {
        assertThat(((Carrier) added(Carrier.class).invoke("a", 7L)).made).isEqualTo("added 3a7");
        assertThat(new Carrier(5).made).isEqualTo("native 5");
    }

    @Test
    void should_not_be_taken_by_another_class() {
        Pending.leave(String.class, 1, new Object[0]);

        assertThat(new Carrier(5).made).isEqualTo("native 5");
        assertThat(Pending.take(String.class)).isNotNull();
        assertThat(Pending.take(String.class)).isNull();
    }

    @Test
    void should_survive_a_static_initializer_in_between() throws Throwable {
        assertThat(((Nested) added(Nested.class).invoke("a", 7L)).made).isEqualTo("added a");
        assertThat(((Carrier) Nested.FIRST).made).isEqualTo("added 3first1");
    }

    @Test
    void should_be_forgotten_when_the_carrier_did_not_take_it() throws Throwable {
        MethodHandle added = added(Failing.class);

        assertThatThrownBy(() -> added.invoke("a", 7L)).hasMessage("before it takes");

        assertThat(Pending.take(Failing.class)).isNull();
    }

    @Test
    void should_be_forgotten_when_the_stack_overflows_between_leaving_and_taking() throws Throwable {
        MethodHandle added = added(Carrier.class);
        for (int i = 0; i < 10; i++) {
            overflow(added, 0);

            assertThat(new Carrier(5).made).isEqualTo("native 5");
        }
    }

    /** Calls at every depth there is, so that some call has room to leave and none to take. */
    private static int overflow(MethodHandle added, int depth) {
        try {
            return overflow(added, depth + 1);
        } catch (StackOverflowError e) {
            try {
                added.invoke("a", 7L);
                return depth;
            } catch (StackOverflowError again) {
                throw again;
            } catch (Throwable other) {
                throw new AssertionError(other);
            }
        }
    }
}
