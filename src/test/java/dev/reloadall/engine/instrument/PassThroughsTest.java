package dev.reloadall.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class PassThroughsTest {
    private final PreparingLoader loader = new PreparingLoader(getClass().getName());

    static class Plain {
        @Override
        public String toString() {
            return "plain";
        }
    }

    static class Sub extends Plain {
    }

    enum Level {
        LOW
    }

    record Point(int x) {
    }

    interface Shape {
    }

    static class Numbers extends ArrayList<Integer> {
        private static final long serialVersionUID = 1;

        @Override
        public boolean add(Integer number) {
            return super.add(number + 1);
        }
    }

    static class Worker extends Thread {
        private final AtomicReference<String> ran = new AtomicReference<>();

        @Override
        public void run() {
            ran.set(getName() + getPriority() + isInterrupted());
        }
    }

    static class Failure extends RuntimeException {
        private static final long serialVersionUID = 1;

        Failure(String message) {
            super(message);
        }
    }

    static class Panel extends JPanel {
        private static final long serialVersionUID = 1;
    }

    static class Wide extends WideLibrary {
    }

    @Test
    void should_override_the_methods_of_object() throws Exception {
        Class<?> plain = loader.prepare(Plain.class);

        assertThat(PreparingLoader.added(plain, Plain.class)).containsExactly("clone", "equals", "hashCode");
        Object one = PreparingLoader.create(plain);
        assertThat(one).hasToString("plain").isEqualTo(one).isNotEqualTo(PreparingLoader.create(plain)).hasSameHashCodeAs(one);
        assertThat(one.hashCode()).isEqualTo(System.identityHashCode(one));
    }

    @Test
    void should_be_synthetic() throws Exception {
        Method equals = loader.prepare(Plain.class).getDeclaredMethod("equals", Object.class);

        assertThat(equals.isSynthetic()).isTrue();
        assertThat(equals.isBridge()).isFalse();
    }

    @Test
    void should_leave_them_to_the_nearest_reloadable_class() throws Exception {
        assertThat(PreparingLoader.added(loader.prepare(Sub.class), Sub.class)).isEmpty();
    }

    @Test
    void should_not_override_what_is_final() throws Exception {
        Class<?> level = loader.prepare(Level.class);

        assertThat(PreparingLoader.added(level, Level.class)).contains("toString").doesNotContain("hashCode", "name");
        assertThat(level.getDeclaredMethod("compareTo", Object.class).isSynthetic()).as("the bridge to a final one").isTrue();
    }

    @Test
    void should_override_nothing_that_a_record_generates_and_nothing_in_interfaces() throws Exception {
        assertThat(PreparingLoader.added(loader.prepare(Point.class), Point.class)).containsExactly("clone");
        assertThat(PreparingLoader.added(loader.prepare(Shape.class), Shape.class)).isEmpty();
    }

    @Test
    void should_override_the_whole_chain_of_library_classes() throws Exception {
        Class<?> numbers = loader.prepare(Numbers.class);

        assertThat(PreparingLoader.added(numbers, Numbers.class))
                .contains("get", "size", "containsAll", "toString", "removeRange")
                .doesNotContain("finalize", "getClass", "grow", "add");
        @SuppressWarnings("unchecked")
        List<Integer> list = (List<Integer>) PreparingLoader.create(numbers);
        list.add(1);
        list.addAll(List.of(5, 6));
        list.removeIf(number -> number == 5);
        assertThat(list).containsExactly(2, 6).isEqualTo(List.of(2, 6)).hasToString("[2, 6]");
    }

    @Test
    void should_leave_threads_threads() throws Exception {
        Class<?> worker = loader.prepare(Worker.class);

        assertThat(PreparingLoader.added(worker, Worker.class)).contains("interrupt", "start");
        Thread thread = (Thread) PreparingLoader.create(worker);
        thread.setName("w");
        thread.start();
        thread.join();
        assertThat(thread).extracting("ran").hasToString("w5false");
    }

    @Test
    void should_not_show_in_the_stack_trace_of_an_exception() throws Exception {
        Throwable failure = (Throwable) PreparingLoader.create(loader.prepare(Failure.class), "why");

        assertThat(failure).hasMessage("why").hasToString(Failure.class.getName() + ": why");
        assertThat(failure.getStackTrace()[0].getMethodName()).isNotIn("fillInStackTrace", "<init>");
    }

    @Test
    void should_pass_arguments_and_results_of_every_size() throws Exception {
        WideLibrary wide = (WideLibrary) PreparingLoader.create(loader.prepare(Wide.class));

        assertThat(wide.mix(1, 2L, 3f, 4d, "5", (byte) 6, new int[] {7})).isEqualTo("1 2 3.0 4.0 5 6 [7]");
        assertThat(wide.wide()).isEqualTo(Long.MIN_VALUE);
        assertThat(wide.real()).isEqualTo(Double.MIN_VALUE);
        assertThat(((Supplier<?>) wide).get()).isEqualTo("covariant");
        assertThat(wide.callProtected()).isEqualTo("protected");
        assertThat(PreparingLoader.added(wide.getClass(), Wide.class))
                .contains("mix", "wide", "get", "hidden").doesNotContain("packagePrivate", "unchangeable", "hiddenStatic");
    }

    @Test
    void should_widen_protected_methods_so_that_the_package_of_the_library_may_go_on_calling_them() throws Exception {
        Class<?> wide = loader.prepare(Wide.class);

        assertThat(Modifier.toString(wide.getDeclaredMethod("hidden").getModifiers())).isEqualTo("public");
    }

    @Test
    void should_load_a_class_with_hundreds_of_library_methods() throws Exception {
        Class<?> panel = loader.prepare(Panel.class);

        assertThat(panel.getDeclaredMethods().length).isGreaterThan(300);
        assertThat(((JPanel) PreparingLoader.create(panel)).isOpaque()).isTrue();
    }

    @Test
    void should_leave_a_class_with_an_unknown_superclass_alone() {
        Ancestry nothing = new Ancestry() {
            @Override
            public boolean isReloadable(String internalName) {
                return false;
            }

            @Override
            public java.util.Optional<LibraryClass> find(String internalName) {
                return java.util.Optional.empty();
            }
        };

        assertThat(new Preparer(nothing, true).prepare(PreparingLoader.classFile(Numbers.class)))
                .satisfies(bytes -> assertThat(new org.objectweb.asm.ClassReader(bytes).getClassName()).endsWith("Numbers"));
    }
}
