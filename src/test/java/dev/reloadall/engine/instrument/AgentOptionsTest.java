package dev.reloadall.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentOptionsTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", ",,"})
    void should_take_everything_where_no_option_is_given(String text) {
        AgentOptions options = AgentOptions.parse(text);

        assertThat(options.admits("any.Thing")).isTrue();
        assertThat(options.classes()).isEmpty();
        assertThat(options.watch()).isFalse();
    }

    @Test
    void should_read_every_option() {
        AgentOptions options = AgentOptions.parse("include=com.acme.**,exclude=com.acme.gen.*,classes=a"
                + File.pathSeparator + "b/c,sources=src,watch=true");

        assertThat(options.include()).hasToString("[com.acme.**]");
        assertThat(options.exclude()).hasToString("[com.acme.gen.*]");
        assertThat(options.classes()).containsExactly(Path.of("a"), Path.of("b/c"));
        assertThat(options.sources()).containsExactly(Path.of("src"));
        assertThat(options.watch()).isTrue();
    }

    @Test
    void should_admit_what_is_included_and_not_excluded() {
        AgentOptions options = AgentOptions.parse("include=foo.**:bar.Baz;qux.*,exclude=foo.gen.**");

        assertThat(options.admits("foo.A")).isTrue();
        assertThat(options.admits("bar.Baz$1")).isTrue();
        assertThat(options.admits("qux.A")).isTrue();
        assertThat(options.admits("foo.gen.A")).isFalse();
        assertThat(options.admits("foozeball")).isFalse();
    }

    @Test
    void should_add_up_a_key_given_twice() {
        assertThat(AgentOptions.parse("exclude=a.*,exclude=b.*").exclude()).hasToString("[a.*, b.*]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inclued=a", "a.b.C", "include", "include=", "classes=:", "watch=yes", "watch"})
    void should_refuse_in_words_what_is_no_option(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AgentOptions.parse(text))
                .withMessageStartingWith("-javaagent:reloadall.jar: '" + text + "': ");
    }
}
