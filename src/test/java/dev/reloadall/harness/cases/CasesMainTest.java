package dev.reloadall.harness.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.ReloadAll;
import dev.reloadall.harness.ControlJar;
import dev.reloadall.harness.Installation;
import dev.reloadall.harness.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runner itself, on cases that need no reload: whatever goes wrong must be seen. */
class CasesMainTest {
    private static final String PRINTS_ONE = "public class Main { public static void main(String[] a) { System.out.println(1); } }";

    @TempDir
    Path temp;
    private Path cases;
    private String printed;

    @BeforeEach
    void makeFolder() throws IOException {
        cases = Files.createDirectory(temp.resolve("cases"));
    }

    @Test
    void should_pass_a_case_in_both_modes() throws IOException {
        write("good/v1/Main.java", PRINTS_ONE);
        write("good/expected.txt", "1\n");

        assertThat(run()).isZero();
        assertThat(printed).endsWith("\n2 passed, 0 failed\n");
    }

    @Test
    void should_show_the_difference_and_standard_error_of_wrong_output() throws IOException {
        write("wrong/v1/Main.java", PRINTS_ONE.replace("System.out", "System.err.println(\"a hint\"); System.out"));
        write("wrong/expected.txt", "2\n");

        assertThat(run("--mode", "attached")).isEqualTo(1);
        assertThat(printed).contains("wrong [attached", "wrong output", "1 - 2\n", "1 + 1\n", "a hint").endsWith("0 passed, 1 failed\n");
    }

    @Test
    void should_fail_a_case_that_lacks_a_newline() throws IOException {
        write("newline/v1/Main.java", PRINTS_ONE);
        write("newline/expected.txt", "1");

        assertThat(run("--mode", "attached")).isEqualTo(1);
        assertThat(printed).contains("white space at their ends");
    }

    @Test
    void should_end_a_case_at_its_timeout_and_say_where_it_was() throws IOException {
        write("slow/v1/Main.java", "public class Main { public static void main(String[] a) throws Exception { Thread.sleep(60_000); } }");
        write("slow/expected.txt", "");
        write("slow/case.properties", "timeout=1\nmodes=prepared\n");

        assertThat(run()).isEqualTo(1);
        assertThat(printed).contains("its timeout", "Main.main(Main.java:1)").endsWith("0 passed, 1 failed\n");
    }

    @Test
    void should_fail_a_case_that_prints_what_it_should_but_exits_with_an_error() throws IOException {
        write("exit/v1/Main.java", PRINTS_ONE.replace("println(1);", "println(1); throw new Error(\"late\");"));
        write("exit/expected.txt", "1\n");

        assertThat(run("--mode", "attached")).isEqualTo(1);
        assertThat(printed).contains("exit status 1", "late");
    }

    @Test
    void should_keep_the_log_of_a_crash() throws IOException {
        write("crash/v1/Main.java", """
                public class Main { public static void main(String[] a) throws Exception {
                    java.lang.reflect.Field f = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
                    f.setAccessible(true);
                    Object unsafe = f.get(null);
                    unsafe.getClass().getMethod("putAddress", long.class, long.class).invoke(unsafe, 0L, 0L);
                } }
                """);
        write("crash/expected.txt", "");

        assertThat(run("--mode", "attached")).isEqualTo(1);
        assertThat(printed).contains("the JVM crashed", "crash log: ");
        assertThat(temp.resolve("work/kept")).isNotEmptyDirectory();
    }

    @Test
    void should_show_what_the_compiler_says() throws IOException {
        write("broken/v1/Main.java", PRINTS_ONE);
        write("broken/v2/Main.java", "public class Main { nonsense }");
        write("broken/expected.txt", "1\n");

        assertThat(run("--mode", "attached")).isEqualTo(1);
        assertThat(printed).contains("v2 does not compile", "nonsense");
    }

    @Test
    void should_fail_a_case_without_expected_output() throws IOException {
        write("bare/v1/Main.java", PRINTS_ONE);

        assertThat(run("--mode", "attached")).isEqualTo(1);
        assertThat(printed).contains("expected.txt is missing");
    }

    @Test
    void should_not_succeed_without_any_case() {
        assertThat(run()).isEqualTo(1);
        assertThat(printed).endsWith("0 passed, 0 failed\n");
    }

    @Test
    void should_not_succeed_when_every_case_is_for_other_jdks() throws IOException {
        write("other/v1/Main.java", PRINTS_ONE);
        write("other/expected.txt", "1\n");
        write("other/case.properties", "jdk=-16");

        assertThat(run()).isEqualTo(1);
        assertThat(printed).contains("skipped").endsWith("0 passed, 0 failed\n");
    }

    @Test
    void should_refuse_a_misspelt_property() throws IOException {
        write("typo/v1/Main.java", PRINTS_ONE);
        write("typo/case.properties", "mode=attached");

        assertThat(run()).isEqualTo(2);
        assertThat(printed).contains("there is no property mode");
    }

    @Test
    void should_put_files_of_the_next_version_in_place_and_delete_those_gone() throws IOException {
        write("next/v1/Main.java", """
                public class Main { public static void main(String[] a) throws Exception {
                    java.nio.file.Path classes = java.nio.file.Path.of(System.getProperty("evolve.classes"));
                    Object before = java.nio.file.Files.getLastModifiedTime(classes.resolve("Main.class"));
                    evolve.Evolve.files();
                    System.out.println(before.equals(java.nio.file.Files.getLastModifiedTime(classes.resolve("Main.class"))));
                    try (var files = java.nio.file.Files.list(classes)) {
                        System.out.println(files.map(f -> f.getFileName().toString()).sorted().toList());
                    }
                    try {
                        evolve.Evolve.next();
                    } catch (IllegalStateException e) {
                        System.out.println(e.getMessage());
                    }
                } }
                class Old { }
                """);
        write("next/v2/Main.java", PRINTS_ONE + " class New { }");
        write("next/expected.txt", "false\n[Main.class, New.class]\nthere is no v3: v2 is the last version of this case\n");

        assertThat(run()).as(() -> printed).isZero();
    }

    @Test
    void should_fail_a_case_whose_reload_does_nothing() throws IOException {
        String main = PRINTS_ONE.replace("println(1)", "println(value()); evolve.Evolve.next(); System.out.println(value())");
        write("inert/v1/Main.java", main.replaceFirst("\\{", "{ static int value() { return 1; }"));
        write("inert/v2/Main.java", main.replaceFirst("\\{", "{ static int value() { return 2; }"));
        write("inert/expected.txt", "1\n2\n");

        assertThat(run()).isEqualTo(1);
        assertThat(printed).endsWith("0 passed, 2 failed\n");
    }

    private int run(String... options) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("--jdk", System.getProperty("java.home"), cases.toString()));
        int status = CasesMain.run(
                arguments.toArray(String[]::new), temp.resolve("work"), new PrintStream(bytes, true, StandardCharsets.UTF_8),
                CasesMainTest::control);
        printed = bytes.toString(StandardCharsets.UTF_8);
        return status;
    }

    private static Installation control(Workspace workspace) {
        try {
            Path api = Path.of(ReloadAll.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Installation.with(ControlJar.build(api, workspace), workspace);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = cases.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
