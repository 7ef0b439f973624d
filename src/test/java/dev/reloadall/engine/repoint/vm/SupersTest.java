package dev.reloadall.engine.repoint.vm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.InVm;
import dev.reloadall.engine.heap.HeapWalker;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SupersTest {

    interface Named {
    }

    interface Kept {
    }

    static class Order implements Kept {
    }

    abstract static class Lending extends Order implements Named, Runnable {
    }

    private static Supers supers(HeapWalker walker) {
        InVm.instrumentation();
        VmStructs structs = VmStructs.read();
        VmFlags flags = new VmFlags(structs);
        return new Supers(structs, flags, new Layout(structs, flags), walker::store);
    }

    /** Asked through the VM, not in code that a compiler may have decided. */
    private static boolean isA(Class<?> type, Class<?> of) throws ReflectiveOperationException {
        return (boolean) Class.class.getMethod("isAssignableFrom", Class.class).invoke(of, type);
    }

    @Test
    void should_have_a_class_answer_as_another_one_and_back() throws ReflectiveOperationException {
        try (HeapWalker walker = HeapWalker.open()) {
            Supers supers = supers(walker);

            supers.follow(Map.of(Order.class, Lending.class));
            assertThat(isA(Order.class, Named.class)).isTrue();
            assertThat(isA(Order.class, Runnable.class)).isTrue();
            assertThat(isA(Order.class, Kept.class)).isTrue();
            assertThat(isA(Order.class, Comparable.class)).isFalse();

            supers.rollBack();
            assertThat(isA(Order.class, Named.class)).isFalse();
            assertThat(isA(Order.class, Kept.class)).isTrue();
        }
    }

    @Test
    void should_go_back_to_what_was_committed() throws ReflectiveOperationException {
        try (HeapWalker walker = HeapWalker.open()) {
            Supers supers = supers(walker);
            abstract class Later extends Lending implements Comparable<Order> {
            }

            supers.follow(Map.of(Order.class, Lending.class));
            supers.commit();
            supers.follow(Map.of(Order.class, Later.class));
            assertThat(isA(Order.class, Comparable.class)).isTrue();
            supers.rollBack();

            assertThat(isA(Order.class, Comparable.class)).isFalse();
            assertThat(isA(Order.class, Named.class)).isTrue();
        }
    }
}
