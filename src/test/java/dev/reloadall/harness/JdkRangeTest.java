package dev.reloadall.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JdkRangeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"17 | 17", "20- | 20 21 22", "-18 | 16 17 18", "18-19 | 18 19", "17,21- | 17 21 22"})
    void should_contain_what_it_says(String range, String features) {
        String contained = IntStream.rangeClosed(16, 22).filter(JdkRange.parse(range)::contains)
                .mapToObj(Integer::toString).reduce((a, b) -> a + " " + b).orElse("");

        assertThat(contained).isEqualTo(features);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seventeen", "17+", "1-2-3"})
    void should_not_guess(String range) {
        assertThatThrownBy(() -> JdkRange.parse(range)).isInstanceOf(UsageException.class);
    }
}
