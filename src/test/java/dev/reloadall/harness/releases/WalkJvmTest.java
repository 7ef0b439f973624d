package dev.reloadall.harness.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WalkJvmTest {
    private static final Step START = new Step(true, new Properties(), Map.of(), "text");
    private static final Step NOT_REACHED = new Step(false, new Properties(), Map.of(), "");

    @Test
    void should_end_behind_the_last_step_when_all_went_through() {
        assertThat(ending(START, step("reloaded"), step("reloaded"))).isEqualTo(3);
    }

    @Test
    void should_end_with_a_refused_step_so_that_the_walk_misses_none() {
        assertThat(ending(START, step("reloaded"), step("refused"), NOT_REACHED, NOT_REACHED)).isEqualTo(2);
    }

    @Test
    void should_end_with_a_failed_step() {
        assertThat(ending(START, step("failed"), NOT_REACHED)).isEqualTo(1);
    }

    @Test
    void should_end_with_the_step_that_was_never_done() {
        assertThat(ending(START, step("reloaded"), NOT_REACHED)).isEqualTo(2);
    }

    @Test
    void should_end_with_the_start_when_that_was_never_done() {
        assertThat(ending(NOT_REACHED, NOT_REACHED)).isZero();
    }

    private static Step step(String verdict) {
        Properties report = new Properties();
        report.setProperty("verdict", verdict);
        return new Step(true, report, Map.of(), "text");
    }

    private static int ending(Step... steps) {
        return new WalkJvm.Walked(null, List.of(steps), List.of()).ending();
    }
}
