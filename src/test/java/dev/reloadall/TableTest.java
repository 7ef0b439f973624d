package dev.reloadall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    @Test
    void should_align_text_left_and_numbers_right() {
        String text = new Table("name", ">objects", "how").row("Account", "7", "slot").row("A", "1,200", "").render("  ");

        assertThat(text).isEqualTo("""
              name     objects  how
              Account        7  slot
              A          1,200
            """);
    }

    @Test
    void should_leave_out_a_column_in_which_there_is_nothing() {
        assertThat(new Table("a", "b", "c").row("1", "", "3").render("")).isEqualTo("a  c\n1  3\n");
    }

    @Test
    void should_align_wide_and_combining_characters_as_a_terminal_shows_them() {
        String text = new Table("class", "v").row("口座", "v1").row("Gro\u0308ße", "v2").row("😀", "v3").render("");

        assertThat(text).isEqualTo("""
            class  v
            口座   v1
            Gro\u0308ße  v2
            😀     v3
            """);
    }

    @Test
    void should_show_control_characters_as_question_marks() {
        assertThat(new Table("a").row("x\u001b[31m\ny").render("")).isEqualTo("a\nx?[31m?y\n");
    }

    @ParameterizedTest
    @CsvSource({"Account, 7", "Größe, 5", "Ελλάδα, 6", "口座, 4", "계좌, 4", "Ｆ, 2", "ﾌ, 1", "👍, 2", "𠀀, 2"})
    void should_measure_in_columns(String text, int columns) {
        assertThat(Table.width(text)).isEqualTo(columns);
    }
}
