package dev.reloadall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0       | class   | 0 classes
            1       | class   | 1 class
            2       | class   | 2 classes
            1       | object  | 1 object
            1234567 | object  | 1,234,567 objects
            2       | problem | 2 problems
            2       | switch  | 2 switches
            """)
    void should_count_in_the_right_number(long number, String noun, String expected) {
        assertThat(Wording.count(number, noun)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0             | 0.0 ms
            412345        | 0.4 ms
            9940000       | 9.9 ms
            9960000       | 10 ms
            41400000      | 41 ms
            999400000     | 999 ms
            999600000     | 1.0 s
            3210000000    | 3.2 s
            59940000000   | 59.9 s
            59960000000   | 1 min 0 s
            125000000000  | 2 min 5 s
            """)
    void should_say_a_time_as_precisely_as_is_of_interest(long nanos, String expected) {
        assertThat(Wording.time(Duration.ofNanos(nanos))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            java.lang.String                                      | String
            java.lang.String[]                                    | String[]
            java.util.Map<java.lang.String, java.lang.Integer>    | java.util.Map<String, Integer>
            java.lang.reflect.Method                              | java.lang.reflect.Method
            total(int, java.lang.Object)                          | total(int, Object)
            my.java.lang.String                                   | my.java.lang.String
            """)
    void should_drop_java_lang_from_names(String text, String expected) {
        assertThat(Wording.source(text)).isEqualTo(expected);
    }

    @Test
    void should_say_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(Wording.grouped(1200)).isEqualTo("1,200");
            assertThat(Wording.time(Duration.ofMillis(3210))).isEqualTo("3.2 s");
        } finally {
            Locale.setDefault(before);
        }
    }
}
