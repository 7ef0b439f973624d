package dev.reloadall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColourTest {
    @Test
    void should_be_as_it_is_told() {
        assertThat(Colour.given("list", "--color=always")).isEqualTo(Colour.ALWAYS);
        assertThat(Colour.given("--color", "never", "list")).isEqualTo(Colour.NEVER);
        assertThat(Colour.given("run", "--", "--color=always")).isEqualTo(Colour.AUTO);
    }

    @Test
    void should_colour_help_only_when_wanted() {
        assertThat(Cli.run("--color=always", "--help").out()).contains("\u001b[");
        assertThat(Cli.run("--color=never", "--help").out()).doesNotContain("\u001b[");
        assertThat(Cli.run("--color=sometimes", "list").exit()).isEqualTo(ExitCode.USAGE);
    }
}
