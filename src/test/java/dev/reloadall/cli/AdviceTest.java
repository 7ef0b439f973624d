package dev.reloadall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdviceTest {
    @Test
    void should_name_the_other_user() {
        assertThat(Advice.forAttaching("denied", Optional.of("ada"), "bob")).contains("belongs to user ada", "sudo -u ada");
    }

    @Test
    void should_tell_that_attaching_is_switched_off() {
        assertThat(Advice.forAttaching("The VM does not support the attach mechanism", Optional.of("ada"), "ada"))
                .contains("-XX:+DisableAttachMechanism");
    }

    @Test
    void should_have_something_to_try_in_any_case() {
        assertThat(Advice.forAttaching(null, Optional.empty(), "bob")).contains("container", "-javaagent:");
        assertThat(Advice.forLoading(null, Path.of("reloadall.jar"))).contains("reloadall.jar");
    }
}
