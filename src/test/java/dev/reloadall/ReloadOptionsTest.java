package dev.reloadall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReloadOptionsTest {
    @Test
    void should_neither_wait_nor_rehash_unless_told() {
        assertThat(ReloadOptions.defaults().quiescenceTimeout()).isEmpty();
        assertThat(ReloadOptions.defaults().rehash()).isFalse();
    }

    @Test
    void should_combine() {
        ReloadOptions options = ReloadOptions.defaults().rehashing().waitingForQuiescence(Duration.ofSeconds(5));

        assertThat(options.quiescenceTimeout()).contains(Duration.ofSeconds(5));
        assertThat(options.rehash()).isTrue();
        assertThat(ReloadOptions.defaults().rehash()).as("the defaults are left alone").isFalse();
    }

    @Test
    void should_refuse_a_negative_timeout() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReloadOptions.defaults().waitingForQuiescence(Duration.ofMillis(-1)))
                .withMessage("a timeout cannot be negative: PT-0.001S");
    }
}
