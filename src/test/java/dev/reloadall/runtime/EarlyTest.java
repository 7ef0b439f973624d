package dev.reloadall.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EarlyTest {

    private static final class One extends SlotPart {
    }

    private static final class Two extends SlotPart {
    }

    @Test
    void should_be_given_once_to_who_asks_for_its_class() {
        Part one = new One();
        Part two = new Two();
        Early.enter(one);
        Early.enter(two);

        assertThat(Early.take(One.class, this)).isSameAs(one);
        assertThat(Early.take(One.class, "another object")).isNull();
        assertThat(Early.take(One.class, this)).as("who asks again").isSameAs(one);
        assertThat(Early.take(Two.class, this)).isSameAs(two);
        Early.exit(two);
        Early.exit(one);
    }

    @Test
    void should_be_the_innermost() {
        Part outer = new One();
        Part inner = new One();
        Early.enter(outer);
        Early.enter(inner);

        assertThat(Early.take(One.class, "the inner object")).isSameAs(inner);
        Early.exit(inner);
        assertThat(Early.take(One.class, this)).isSameAs(outer);
        Early.exit(outer);
    }

    @Test
    void should_be_forgotten_behind_the_call_with_all_that_failed_within_it() {
        Part outer = new One();
        Part failed = new Two();
        Part next = new Two();
        Early.enter(next);
        Early.enter(outer);
        Early.enter(failed);

        Early.exit(outer);

        assertThat(Early.take(One.class, this)).isNull();
        assertThat(Early.take(Two.class, this)).isSameAs(next);
        Early.exit(next);
        assertThat(Early.take(Two.class, this)).isNull();
    }

    @Test
    void should_be_seen_by_its_own_thread_alone() throws Exception {
        Part one = new One();
        Early.enter(one);
        Part[] other = new Part[1];
        Thread thread = new Thread(() -> other[0] = Early.take(One.class, this));
        thread.start();
        thread.join();

        assertThat(other[0]).isNull();
        Early.exit(one);
    }
}
