package dev.reloadall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void should_write_an_empty_object() {
        assertThat(new Json()).hasToString("{}");
    }

    @Test
    void should_write_every_kind_of_value() {
        Json json = new Json()
                .put("s", "a").put("none", (String) null).put("n", -7L).put("b", true)
                .put("list", List.of("x", "y")).put("empty", List.of())
                .put("objects", List.of(1, 2), (object, item) -> object.put("i", item));

        assertThat(json).hasToString(
                "{\"s\":\"a\",\"none\":null,\"n\":-7,\"b\":true,\"list\":[\"x\",\"y\"],\"empty\":[],\"objects\":[{\"i\":1},{\"i\":2}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "\\", "a\"b\\c/d", "line\nbreak\r\ttab", "\b\f\u0000\u001f\u007f", "Größe 口座 😀", "\u2028\u2029", "\\u0041"})
    void should_give_back_any_string(String value) {
        assertThat(JsonText.parse(new Json().put("k", value).toString())).isEqualTo(Map.of("k", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d", "a\ud83db"})
    void should_escape_half_a_surrogate_pair_so_that_the_text_can_be_encoded(String value) {
        String json = new Json().put("k", value).toString();

        assertThat(JsonText.parse(json)).isEqualTo(Map.of("k", value));
        assertThat(json).matches(text -> text.chars().noneMatch(c -> Character.isSurrogate((char) c)));
    }

    @Test
    void should_escape_names_too() {
        assertThat(JsonText.parse(new Json().put("a\"b", 1).toString())).isEqualTo(Map.of("a\"b", 1L));
    }
}
