package dev.reloadall.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {
    @ParameterizedTest
    @CsvSource({
        "foo.**, foo.bar",
        "foo.**, foo.Bar$Inner",
        "foo.**, foo.bar.Baz",
        "foo.*, foo.Bar",
        "foo.*, foo.Bar$Inner",
        "foo.*Service, foo.MailService",
        "**.dto.*, com.acme.dto.Order",
        "foo.Bar, foo.Bar",
        "foo.Bar, foo.Bar$1",
        "*, Main",
        "**, a.b.C",
    })
    void should_match(String pattern, String name) {
        assertThat(NamePattern.of(pattern)).accepts(name);
    }

    @ParameterizedTest
    @CsvSource({
        "foo.**, foozeball",
        "foo.**, foo",
        "foo.**, a.foo.Bar",
        "foo.*, foo.bar.Baz",
        "foo.Bar, foo.Barn",
        "foo.Bar, foo.Bar.Baz",
        "foo.b.C, foo.bxC",
        "*, a.B",
        "f(o)o, foo",
    })
    void should_not_match(String pattern, String name) {
        assertThat(NamePattern.of(pattern)).rejects(name);
    }
}
