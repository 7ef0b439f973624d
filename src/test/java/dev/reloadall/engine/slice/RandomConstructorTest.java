package dev.reloadall.engine.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the constructor does: its initializers alone give each field what the whole constructor gave it. */
class RandomConstructorTest {

    private static final int CLASSES = Integer.getInteger("slice.random", 8);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void should_compute_what_the_whole_constructor_does_for_a_number(long seed) {
        compare(seed, "f");
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void should_compute_what_the_whole_constructor_does_for_an_object(long seed) {
        compare(seed, "list");
    }

    private static void compare(long seed, String field) {
        Subject subject = Subject.of(IntStream.range(0, CLASSES).mapToObj(i -> source(seed, i, field)).collect(Collectors.joining()));
        for (int i = 0; i < CLASSES; i++) {
            Subject one = subject.named("R" + i);
            assertThat(one.run(field)).as("%s of %s", field, source(seed, i, field)).isEqualTo(one.real(field));
        }
    }

    private static String source(long seed, int number, String field) {
        return new RandomConstructor(seed * 1000 + number, field).source("R" + number);
    }
}
