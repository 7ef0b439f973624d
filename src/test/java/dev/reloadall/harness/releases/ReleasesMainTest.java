package dev.reloadall.harness.releases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.ReloadAll;
import dev.reloadall.harness.ControlJar;
import dev.reloadall.harness.Installation;
import dev.reloadall.harness.JarFolder;
import dev.reloadall.harness.SourceCompiler;
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

/** The harness itself, on a library of one class and a reload that does nothing. */
class ReleasesMainTest {
    private static final String LIBRARY = "package lib; public class Lib { public String say() { return \"%s\"; } }";
    private static final String EXERCISE = """
            public class Exercise {
                public static Object create() { return new lib.Lib(); }
                public static String use(Object live) { return ((lib.Lib) live).say() + "\\n"; }
            }
            """;

    @TempDir
    Path temp;
    private String printed;

    @BeforeEach
    void makeFolders() throws IOException {
        Files.createDirectories(temp.resolve("cache"));
        Files.createDirectories(temp.resolve("lib"));
        Files.writeString(temp.resolve("lib/releases.txt"), "g:lib\n1\n2\n3 fresh\n");
    }

    @Test
    void should_fail_every_row_when_the_reload_does_nothing() throws IOException {
        publish("one", "one", "one");
        exercise(EXERCISE);

        assertThat(run()).isEqualTo(1);
        assertThat(printed).contains("pair 1 -> 2", "pair 2 -> 3", "walk 1 -> 2", "walk 2 -> 3", "no class changed")
                .endsWith("0 passed, 4 failed, 0 skipped\n");
    }

    @Test
    void should_show_the_lines_in_which_old_and_new_graphs_are_wrong() throws IOException {
        publish("one", "two", "two");
        exercise(EXERCISE);

        assertThat(run("--pairs-only")).isEqualTo(1);
        assertThat(printed).contains("new: 1 lines differ", "old, made at step 0: 1 lines differ", "1 - two", "1 + one", "dropped");
    }

    @Test
    void should_report_an_exercise_that_ends_its_jvm() throws IOException {
        publish("one", "die", "one");
        exercise(EXERCISE.replace("return new", "if (new lib.Lib().say().equals(\"die\")) Runtime.getRuntime().halt(9); return new"));

        assertThat(run()).isEqualTo(1);
        assertThat(printed).contains("bad exercise", "exit status 9");
    }

    @Test
    void should_reject_an_exercise_that_answers_differently_each_time() throws IOException {
        publish("one", "two", "three");
        exercise(EXERCISE.replace("+ \"\\n\"", "+ System.nanoTime()"));

        assertThat(run("--pairs-only")).isEqualTo(1);
        assertThat(printed).contains("another text each time");
    }

    @Test
    void should_reject_a_folder_without_exercise() {
        assertThat(run()).isEqualTo(2);
        assertThat(printed).contains("has no releases.txt with an Exercise.java");
    }

    private void publish(String... says) throws IOException {
        for (int i = 0; i < says.length; i++) {
            Path source = Files.createDirectories(temp.resolve("release-" + i + "/source"));
            Files.writeString(source.resolve("Lib.java"), LIBRARY.formatted(says[i]));
            Path classes = source.resolveSibling("classes");
            assertThat(new SourceCompiler(List.of()).compile(source, classes, 17)).isEmpty();
            new JarFolder().pack(classes, "", new MavenJars(temp.resolve("cache")).jar("g:lib:" + (i + 1)));
        }
    }

    private void exercise(String source) throws IOException {
        Files.writeString(temp.resolve("lib/Exercise.java"), source);
    }

    private int run(String... options) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of("--jdk", System.getProperty("java.home"), "--mode", "prepared"));
        arguments.addAll(List.of(options));
        arguments.add(temp.resolve("lib").toString());
        int status = ReleasesMain.run(
                arguments.toArray(String[]::new), temp.resolve("work"), new PrintStream(bytes, true, StandardCharsets.UTF_8), ReleasesMainTest::control,
                new MavenJars(temp.resolve("cache")));
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
}
