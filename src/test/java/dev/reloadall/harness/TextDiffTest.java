package dev.reloadall.harness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextDiffTest {
    @Test
    void should_show_differing_lines_with_their_neighbours() {
        assertThat(TextDiff.between("a\nb\nc\nd", "a\nb\nx\nd").show(10, "> "))
                .isEqualTo(">    2   b\n>    3 - c\n>    3 + x\n>    4   d\n");
    }

    @Test
    void should_see_an_insertion_as_one_line() {
        assertThat(TextDiff.between("a\nb", "a\nnew\nb").size()).isEqualTo(1);
    }

    @Test
    void should_stop_after_the_most_lines() {
        assertThat(TextDiff.between("a\nb\nc", "x\ny\nz").show(2, "")).contains("- a").endsWith("...\n");
    }

    @Test
    void should_find_nothing_between_equal_texts() {
        assertThat(TextDiff.between("a\nb", "a\nb").size()).isZero();
    }
}
