package dev.reloadall.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {
    @ParameterizedTest
    @CsvSource({
        "/tmp/surefire123/surefirebooter-2026_1.jar /tmp/surefire123 1 2 3,  true",
        "worker.org.gradle.process.internal.worker.GradleWorkerMain 'Test 1', true",
        "junit-platform-console-standalone.jar execute --scan-classpath,      false",
        "com.intellij.rt.junit.JUnitStarter -ideVersion5,                     false",
    })
    void should_leave_the_input_to_a_runner_that_talks_through_it(String command, boolean taken) {
        assertThat(Keyboard.isTaken(command, null)).isEqualTo(taken);
    }

    @Test
    void should_do_as_it_is_told() {
        assertThat(Keyboard.isTaken("anything", "false")).isTrue();
        assertThat(Keyboard.isTaken("surefirebooter.jar", "true")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"none, false", "'', false", "false, false", "true, true", "1, true", "woodpecker, true"})
    void should_know_ci(String variable, boolean ci) {
        assertThat(SharedLoop.isCi(variable)).isEqualTo(ci);
    }
}
