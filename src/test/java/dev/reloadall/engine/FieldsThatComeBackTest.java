package dev.reloadall.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reloadall.engine.instrument.TrustedLookup;
import dev.reloadall.runtime.Extension;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.ref.WeakReference;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields that come and go: they start fresh each time, and what the VM has to keep for them does not grow with each. */
class FieldsThatComeBackTest {

    private static final String HEAD = """
            package shop;
            class Till {
                static Till till;
                static final java.util.concurrent.CountDownLatch inside = new java.util.concurrent.CountDownLatch(1);
                static final java.util.concurrent.CountDownLatch go = new java.util.concurrent.CountDownLatch(1);
                static Thread obsolete;
                static void open() { till = new Till(); }
                static Object get() { return till; }
                static void leave() throws Exception { go.countDown(); obsolete.join(); }
            """;
    private static final String WITHOUT = HEAD + """
                static String read() { return "none"; }
                static void write() { }
                static void enter() { }
            }
            """;
    private static final String WITH = HEAD + """
                int sum = 3;
                String label = "till";
                String text() { return label + " " + sum; }
                static String read() { return till.text(); }
                static void write() { till.sum = 7; till.label = "written"; }
                static void enter() throws Exception {
                    obsolete = new Thread(() -> {
                        Till mine = till;
                        inside.countDown();
                        try {
                            go.await();
                        } catch (InterruptedException e) {
                            return;
                        }
                        mine.sum = 99;
                    });
                    obsolete.start();
                    inside.await();
                }
            }
            """;
    private static final String OTHER = WITH.replace("sum = 3", "sum = 4");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void should_not_grow_with_each_reload(boolean prepared) throws Throwable {
        try (TestProgram program = new TestProgram(directory, prepared, WITHOUT)) {
            Set<Integer> constants = new HashSet<>();
            Set<String> companions = new HashSet<>();
            for (int i = 0; i < 24; i++) {
                program.edit(i % 2 == 0 ? WITH : WITHOUT).reload();
                if (i >= 3) {
                    constants.add(constantPool(program.type("shop.Till")));
                    companions.addAll(companions());
                }
            }

            assertThat(companions).hasSize(1);
            assertThat(constants).as("sizes of the class's constant pool").hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void should_start_fresh_where_former_parts_are_garbage_or_collected(boolean prepared) throws Exception {
        try (TestProgram program = new TestProgram(directory, prepared, WITHOUT)) {
            program.call("shop.Till", "open");
            for (int i = 0; i < 8; i++) {
                program.edit(WITH).reload();
                assertThat(program.call("shop.Till", "read")).isEqualTo("till 3");
                program.call("shop.Till", "write");
                assertThat(program.call("shop.Till", "read")).isEqualTo("written 7");
                WeakReference<?> part = new WeakReference<>(Extension.of(program.type("shop.Till")).head(program.call("shop.Till", "get")));
                program.edit(WITHOUT).reload();
                assertThat(program.call("shop.Till", "read")).isEqualTo("none");
                if (i % 2 == 0) {
                    collect(part);
                }
            }

            assertThat(companions()).hasSizeLessThan(8);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void should_not_take_for_fresh_what_somebody_holds(boolean prepared) {
        try (TestProgram program = new TestProgram(directory, prepared, WITHOUT)) {
            program.call("shop.Till", "open");
            program.edit(WITH).reload();
            Object held = Extension.of(program.type("shop.Till")).head(program.call("shop.Till", "get"));
            program.edit(WITHOUT).reload();
            program.edit(WITH).reload();

            assertThat(Extension.of(program.type("shop.Till")).parts()).singleElement().isNotEqualTo(held.getClass());
            assertThat(program.call("shop.Till", "read")).isEqualTo("till 3");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void should_start_fresh_where_obsolete_code_has_written_meanwhile(boolean prepared) {
        try (TestProgram program = new TestProgram(directory, prepared, WITHOUT)) {
            program.call("shop.Till", "open");
            program.edit(WITH).reload();
            program.call("shop.Till", "enter");
            program.edit(WITHOUT).reload();
            program.call("shop.Till", "leave");
            program.edit(WITH).reload();

            assertThat(program.call("shop.Till", "read")).isEqualTo("till 3");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void should_run_the_initializer_of_now(boolean prepared) throws Exception {
        try (TestProgram program = new TestProgram(directory, prepared, WITHOUT)) {
            program.call("shop.Till", "open");
            for (String each : List.of(WITH, OTHER, WITH, OTHER)) {
                program.edit(each).reload();
                assertThat(program.call("shop.Till", "read")).isEqualTo(each.equals(WITH) ? "till 3" : "till 4");
                WeakReference<?> part = new WeakReference<>(Extension.of(program.type("shop.Till")).head(program.call("shop.Till", "get")));
                program.edit(WITHOUT).reload();
                collect(part);
            }

            assertThat(companions()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void should_not_grow_with_each_new_name(boolean prepared) throws Throwable {
        try (TestProgram program = new TestProgram(directory, prepared, WITHOUT)) {
            Set<Integer> constants = new HashSet<>();
            Set<String> companions = new HashSet<>();
            for (int i = 0; i < 14; i++) {
                program.edit(named("f" + i)).reload();
                if (i >= 4) {
                    constants.add(constantPool(program.type("shop.Till")));
                    companions.addAll(companions());
                }
            }

            assertThat(companions).as("one with both fields, two that take turns").hasSize(3);
            assertThat(constants).as("sizes of the class's constant pool").hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void should_start_a_new_name_fresh_in_the_place_of_another(boolean prepared) throws Exception {
        try (TestProgram program = new TestProgram(directory, prepared, WITHOUT)) {
            program.call("shop.Till", "open");
            for (int i = 0; i < 5; i++) {
                program.edit(named("f" + i).replace("= 3", "= 1" + i)).reload();
                assertThat(program.call("shop.Till", "read")).isEqualTo("till 1" + i);
                program.call("shop.Till", "write");
                assertThat(program.call("shop.Till", "read")).isEqualTo("written 7");
                WeakReference<?> part = new WeakReference<>(Extension.of(program.type("shop.Till")).head(program.call("shop.Till", "get")));
                program.edit(WITHOUT).reload();
                collect(part);
            }

            assertThat(companions()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void should_not_show_a_new_field_to_code_that_knows_another_in_its_place(boolean prepared) throws Exception {
        try (TestProgram program = new TestProgram(directory, prepared, WITHOUT)) {
            program.call("shop.Till", "open");
            program.edit(WITH).reload();
            program.call("shop.Till", "enter");
            WeakReference<?> part = new WeakReference<>(Extension.of(program.type("shop.Till")).head(program.call("shop.Till", "get")));
            program.edit(WITHOUT).reload();
            collect(part);
            program.edit(named("total")).reload();
            program.call("shop.Till", "leave");

            assertThat(program.call("shop.Till", "read")).isEqualTo("till 3");
            assertThat(companions()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void should_give_back_a_place_with_a_reload_that_fails(boolean prepared) throws Exception {
        try (TestProgram program = new TestProgram(directory, prepared, WITHOUT)) {
            program.call("shop.Till", "open");
            program.edit(WITH).reload();
            WeakReference<?> part = new WeakReference<>(Extension.of(program.type("shop.Till")).head(program.call("shop.Till", "get")));
            program.edit(WITHOUT).reload();
            collect(part);
            program.faults.at(Phase.COMMIT, () -> new IllegalStateException("injected"));
            assertThatThrownBy(program.edit(named("total").replace("= 3", "= 4"))::reload).isNotNull();
            assertThat(program.call("shop.Till", "read")).isEqualTo("none");
            program.faults.none();
            program.edit(WITH).reload();

            assertThat(program.call("shop.Till", "read")).isEqualTo("till 3");
        }
    }

    /** The same with another field instead of the sum, and no lambda that names it. */
    private static String named(String field) {
        return WITH.replaceAll("(?s)void enter.*", "void enter() { } }").replaceAll("\\bsum\\b", field);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void should_go_away_again_with_a_reload_that_fails(boolean prepared) throws Exception {
        try (TestProgram program = new TestProgram(directory, prepared, WITHOUT)) {
            program.call("shop.Till", "open");
            program.edit(WITH).reload();
            WeakReference<?> part = new WeakReference<>(Extension.of(program.type("shop.Till")).head(program.call("shop.Till", "get")));
            program.edit(WITHOUT).reload();
            collect(part);
            program.faults.at(Phase.COMMIT, () -> new IllegalStateException("injected"));
            assertThatThrownBy(program.edit(WITH)::reload).isNotNull();
            assertThat(program.call("shop.Till", "read")).isEqualTo("none");
            program.faults.none();
            program.reload();

            assertThat(program.call("shop.Till", "read")).isEqualTo("till 3");
        }
    }

    private static void collect(WeakReference<?> part) throws InterruptedException {
        for (int i = 0; i < 100 && part.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(part.get()).isNull();
    }

    /** Of the program that is reloaded last. */
    private List<String> companions() {
        return Stream.of(InVm.instrumentation().getAllLoadedClasses()).filter(each -> each.getName().startsWith("shop.Till$v"))
                .filter(each -> each.getClassLoader() instanceof URLClassLoader loader && loader.getURLs()[0].getPath().contains(directory.getFileName().toString()))
                .map(Class::getName).toList();
    }

    /** How many constants the VM has for a class: those of all its versions. */
    private static int constantPool(Class<?> type) throws Throwable {
        MethodHandles.Lookup lookup = TrustedLookup.get();
        Class<?> access = Class.forName("jdk.internal.access.JavaLangAccess");
        Class<?> pool = Class.forName("jdk.internal.reflect.ConstantPool");
        Object java = lookup.findStatic(Class.forName("jdk.internal.access.SharedSecrets"), "getJavaLangAccess", MethodType.methodType(access)).invoke();
        Object constants = lookup.findVirtual(access, "getConstantPool", MethodType.methodType(pool, Class.class)).invoke(java, type);
        return (int) lookup.findVirtual(pool, "getSize", MethodType.methodType(int.class)).invoke(constants);
    }
}
