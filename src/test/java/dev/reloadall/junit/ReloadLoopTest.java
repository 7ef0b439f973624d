package dev.reloadall.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.harness.LiveProgram;
import dev.reloadall.harness.SourceCompiler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A JUnit run in a JVM of its own, whose test fails, and whose sources are edited while it waits. */
class ReloadLoopTest {
    private static final String CART = """
            package shop;
            class Cart {
                final java.util.List<Integer> prices = new java.util.ArrayList<>();
                int total() { return %s; }
            }
            """;
    /** A fixture that counts how often it was set up, and a test that says which try it is. */
    private static final String TEST = """
            package shop;
            import org.junit.jupiter.api.*;
            @org.junit.jupiter.api.extension.ExtendWith(dev.reloadall.junit.ReloadLoop.class)
            class CartTest {
                private static int instances, setUps, tearDowns;
                private final Cart cart = new Cart();
                private final int hash = System.identityHashCode(this);
                private int tries;
                %2$s
                CartTest() { instances++; }
                @BeforeEach void setUp() { setUps++; cart.prices.add(1); cart.prices.add(2); }
                @AfterEach void tearDown() {
                    System.out.println(instances + " instance, same " + (hash == System.identityHashCode(this)) + ", " + setUps + " set-up, "
                        + tearDowns++ + " tear-downs before, " + cart.prices + " at try " + tries);
                }
                %1$s
            }
            """;
    private static final String PLAIN = "@Test void totals() { tries++; Assertions.assertEquals(3, cart.total()); }";
    private static final String FIXTURE = "1 instance, same true, 1 set-up, 0 tear-downs before, [1, 2] at try ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void should_go_green_on_the_same_fixture_once_the_tested_class_is_mended(boolean prepared) throws IOException {
        cart("0").test(PLAIN, "").compile();
        try (LiveProgram run = start(prepared, "-Dreloadall.loop=true")) {
            run.awaitError("waiting for an edit");
            assertThat(run.errors()).contains("CartTest.totals fails:", "expected: <3> but was: <0>", "shop.CartTest.totals(CartTest.java:")
                    .doesNotContain("org.junit.jupiter.engine", "RunTests");
            cart("count() - 1; } int count() { return prices.size()").compile();
            run.awaitError("expected: <3> but was: <1>");
            cart("prices.stream().mapToInt(each -> each).sum()").compile();

            assertThat(run.line()).isEqualTo(FIXTURE + "3");
            assertThat(run.line()).isEqualTo("totals(): SUCCESSFUL");
            assertThat(run.line()).isEqualTo("done");
            assertThat(run.errors()).contains("CartTest.totals passes");
            assertThat(run.exit()).isZero();
        }
    }

    @Test
    void should_reload_the_test_class_with_a_new_field_and_method_of_its_own() throws IOException {
        cart("3").test("@Test void totals() { tries++; Assertions.assertEquals(4, cart.total()); }", "").compile();
        try (LiveProgram run = start(false, "-Dreloadall.loop=true")) {
            run.awaitError("waiting for an edit");
            test("@Test void totals() { tries++; Assertions.assertEquals(expected(), cart.total()); } int expected() { return added; }",
                    "private int added = 3;").compile();

            assertThat(run.line()).isEqualTo(FIXTURE + "2");
            assertThat(run.line()).isEqualTo("totals(): SUCCESSFUL");
        }
    }

    @Test
    void should_show_a_refused_reload_and_go_on_waiting() throws IOException {
        cart("0").test(PLAIN, "").compile();
        try (LiveProgram run = start(true, "-Dreloadall.loop=true")) {
            run.awaitError("waiting for an edit");
            write("Cart", String.format(CART, "3").replace("class Cart", "class Cart extends java.util.BitSet")).compile();
            run.awaitError("SUPERCLASS_CHANGED");
            cart("3").compile();

            assertThat(run.line()).isEqualTo(FIXTURE + "2");
            assertThat(run.line()).isEqualTo("totals(): SUCCESSFUL");
        }
    }

    @Test
    void should_repeat_one_invocation_of_a_template_and_a_dynamic_test() throws IOException {
        cart("1").test("""
                @org.junit.jupiter.params.ParameterizedTest @org.junit.jupiter.params.provider.ValueSource(ints = {1, 2})
                void parameterized(int expected) { Assertions.assertEquals(expected, cart.total()); }
                @RepeatedTest(1) void repeated(RepetitionInfo info) { Assertions.assertEquals(info.getTotalRepetitions() + 2, cart.total()); }
                @TestFactory java.util.List<DynamicTest> dynamic() {
                    return java.util.List.of(DynamicTest.dynamicTest("made", () -> Assertions.assertEquals(4, cart.total())));
                }
                @Override public String toString() { return "unused"; }
                """, "").compile();
        try (LiveProgram run = start(true, "-Dreloadall.loop=true", "-Djunit.jupiter.testmethod.order.default=org.junit.jupiter.api.MethodOrderer$MethodName")) {
            run.awaitError("CartTest.dynamic made fails");
            cart("4").compile();
            run.awaitError("CartTest.parameterized [1]");
            cart("1").compile();
            run.awaitError("CartTest.parameterized [2]");
            cart("2").compile();
            run.awaitError("CartTest.repeated repetition 1 of 1 fails");
            cart("3").compile();

            assertThat(Stream.generate(run::line).takeWhile(line -> !line.equals("done")).filter(line -> line.contains(": ")))
                    .hasSize(4).allMatch(line -> line.endsWith(": SUCCESSFUL"));
        }
    }

    @Test
    void should_report_the_first_failure_after_s_and_run_again_at_enter() throws IOException {
        cart("0").test(PLAIN, "").compile();
        try (LiveProgram run = start(false, "-Dreloadall.loop=true")) {
            run.awaitError("s and Enter gives it up");
            run.type("");
            run.awaitError("nothing to reload");
            run.awaitError("fails, try 2");
            run.type("s");

            assertThat(run.line()).isEqualTo(FIXTURE + "2");
            assertThat(run.line()).startsWith("totals(): FAILED expected: <3> but was: <0>");
        }
    }

    @Test
    void should_not_wait_for_anybody_where_the_input_has_ended() throws IOException {
        cart("0").test(PLAIN, "").compile();
        try (LiveProgram run = start(false, "-Dreloadall.loop=true")) {
            run.endInput();

            assertThat(run.line()).isEqualTo(FIXTURE + "1");
            assertThat(run.line()).startsWith("totals(): FAILED");
            run.awaitError("standard input has ended");
        }
    }

    @Test
    void should_be_off_by_default() throws IOException {
        cart("0").test(PLAIN, "").compile();
        try (LiveProgram run = start(false)) {
            assertThat(run.line()).isEqualTo(FIXTURE + "1");
            assertThat(run.line()).startsWith("totals(): FAILED");
            assertThat(run.exit()).isZero();
            assertThat(run.errors()).doesNotContain("reloadall");
        }
    }

    @Test
    void should_be_off_on_ci_and_say_so_once() throws IOException {
        cart("0").test(PLAIN + PLAIN.replace("totals", "more"), "").compile();
        try (LiveProgram run = start(Map.of("CI", "true"), false, "-Dreloadall.loop=true")) {
            run.line();
            assertThat(run.line()).contains(": FAILED");
            assertThat(run.exit()).isZero();
            assertThat(run.errors()).containsOnlyOnce("reloadall: ReloadLoop is off").contains("CI is set");
        }
    }

    /** The tests themselves may run on CI. */
    private LiveProgram start(boolean prepared, String... options) {
        return start(Map.of("CI", ""), prepared, options);
    }

    private LiveProgram start(Map<String, String> environment, boolean prepared, String... options) {
        List<String> arguments = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        if (prepared) {
            arguments.add("-javaagent:" + LiveProgram.JAR);
        }
        arguments.addAll(List.of(options));
        String launcher = Path.of("target", "test-classes").toAbsolutePath().toString();
        arguments.addAll(List.of("-cp", path(Stream.concat(Stream.of(classes().toString(), LiveProgram.JAR.toString(), launcher), junit())),
                RunTests.class.getName(), "shop.CartTest"));
        return LiveProgram.launch(environment, arguments.toArray(String[]::new));
    }

    private static Stream<String> junit() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.matches(".*(junit|opentest4j|apiguardian)[^/\\\\]*\\.jar"));
    }

    private static String path(Stream<String> entries) {
        return entries.collect(Collectors.joining(File.pathSeparator));
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private ReloadLoopTest cart(String total) throws IOException {
        return write("Cart", String.format(CART, total));
    }

    private ReloadLoopTest test(String methods, String fields) throws IOException {
        return write("CartTest", String.format(TEST, methods, fields));
    }

    private ReloadLoopTest write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("src/shop"));
        Files.writeString(folder.resolve("src/shop/" + name + ".java"), text);
        return this;
    }

    private void compile() {
        List<Path> libraries = Stream.concat(Stream.of(LiveProgram.JAR), junit().map(Path::of)).toList();
        assertThat(new SourceCompiler(libraries).compile(folder.resolve("src"), classes(), 17)).isEmpty();
    }
}
