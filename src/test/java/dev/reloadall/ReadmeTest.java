package dev.reloadall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README and the tutorial show programs that the cases run: what they show must be what is run. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path CASE = Path.of("src/test/cases/readme/first-screen");
    private static final Path TUTORIAL = Path.of("docs/getting-started.md");
    private static final Path TUTORIAL_CASE = Path.of("src/test/cases/readme/getting-started");
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
        assertThat(withoutTimes(blocks(README, "text").get(0))).isEqualTo(Files.readString(CASE.resolve("expected.txt")));
    }

    @Test
    void should_show_a_report_as_one_reads() throws IOException {
        ReloadReport report = ReloadReport.builder()
                .add(ClassOutcome.builder("Account", 2, Verdict.SCHEMA).fieldAdded("java.lang.String", "currency")
                        .fieldRetyped("cents", "int", "long").methodAdded("amount()").instancesMigrated(1).how("slot").build())
                .migrated(String.class, 1).elapsed(Duration.ofMillis(895)).pause(Duration.ofMillis(17)).build();

        assertThat(blocks(README, "text").get(0)).contains(report.toString());
    }

    @Test
    void should_teach_a_program_that_runs() throws IOException {
        List<String> code = blocks(TUTORIAL, "java");
        String printed = withoutTimes(blocks(TUTORIAL, "text").get(0));

        assertThat(code.get(0)).isEqualTo(Files.readString(TUTORIAL_CASE.resolve("v1/Greetings.java")));
        assertThat(code.get(1)).isEqualTo(Files.readString(TUTORIAL_CASE.resolve("v1/Greeter.java")));
        assertThat(code.get(2)).isEqualTo(Files.readString(TUTORIAL_CASE.resolve("v2/Greeter.java")));
        assertThat(Files.readString(TUTORIAL_CASE.resolve("expected.txt"))).endsWith(printed);
    }

    @Test
    void should_show_json_that_is_json() throws IOException {
        Map<String, Object> shown = JsonText.parse(blocks(TUTORIAL, "json").get(0).replaceAll("\\n *", ""));

        assertThat(shown.keySet()).isEqualTo(JsonText.parse(ReloadReport.builder().build().toJson()).keySet());
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

    private static String withoutTimes(String text) {
        return text.replaceAll("(?m)^(reloaded .*?), in .*$", "$1");
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
