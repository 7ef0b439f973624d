package dev.reloadall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressLineTest {

    @Test
    void should_draw_how_much_of_how_much() {
        assertThat(ProgressLine.bar("instances, 500,000 of 1,000,000"))
                .isEqualTo("[###############...............] instances, 500,000 of 1,000,000");
        assertThat(ProgressLine.bar("instances, 1,000,000 of 1,000,000")).startsWith("[" + "#".repeat(30) + "]");
        assertThat(ProgressLine.bar("instances, 1 of 1,000,000")).startsWith("[" + ".".repeat(30) + "]");
    }

    @Test
    void should_not_draw_a_bar_where_there_is_no_number() {
        assertThat(ProgressLine.bar("redefine")).isEqualTo("redefine");
    }
}
