package dev.reloadall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README shows a program that the cases run: what it shows must be what they run. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path CASE = Path.of("src/test/cases/readme/first-screen");
    private static final int BEFORE = 0;
    private static final int AFTER = 1;
    private static final int PROGRAM = 2;

    @Test
    void should_show_the_class_before_and_after_as_the_case_has_it() throws IOException {
        assertThat(blocks(README, "java").get(BEFORE)).isEqualTo(Files.readString(CASE.resolve("v1/Account.java")));
        assertThat(blocks(README, "java").get(AFTER)).isEqualTo(Files.readString(CASE.resolve("v2/Account.java")));
    }

    @Test
    void should_show_lines_of_the_program_that_runs() throws IOException {
        String program = blocks(README, "java").get(PROGRAM).indent(8).replaceAll("(?m)^ +$", "");

        assertThat(Files.readString(CASE.resolve("v1/Main.java"))).contains(program);
        assertThat(CASE.resolve("v2/Main.java")).hasSameTextualContentAs(CASE.resolve("v1/Main.java"));
    }

    @Test
    void should_show_what_the_program_prints_but_for_the_times() throws IOException {
        String printed = blocks(README, "text").get(0).replaceAll("(?m)^(reloaded .*?), in .*$", "$1");

        assertThat(printed).isEqualTo(Files.readString(CASE.resolve("expected.txt")));
    }

    @Test
    void should_fit_two_screens() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(120);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void should_link_to_what_is_there(Path page) throws IOException {
        Path folder = page.toAbsolutePath().getParent();

        assertThat(links(page)).allSatisfy(link -> assertThat(folder.resolve(link)).exists());
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            return Stream.concat(Stream.of(README), docs.filter(path -> path.toString().endsWith(".md")).toList().stream());
        }
    }

    private static List<String> blocks(Path page, String language) throws IOException {
        return groups("(?ms)^```" + language + "\\n(.*?)^```$", page);
    }

    private static List<String> links(Path page) throws IOException {
        return groups("\\]\\(([^)#:]+)(?:#[^)]*)?\\)", page);
    }

    private static List<String> groups(String pattern, Path page) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(page)).results().map((MatchResult found) -> found.group(1)).toList();
    }
}
