package dev.reloadall.engine.repoint.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsecutiveHashesTest {

    private static final int MANY = 1_000;

    private final ConsecutiveHashes hashes = new ConsecutiveHashes();

    private static int[] hashes() {
        return IntStream.range(0, MANY).map(i -> System.identityHashCode(new Object())).toArray();
    }

    /** How many come after the one before and are near it; at random it would be one in many thousands. */
    private static long following(int[] hashes) {
        return IntStream.range(1, MANY).filter(i -> hashes[i] > hashes[i - 1] && hashes[i] - hashes[i - 1] < 1_000).count();
    }

    @Test
    void should_count_hashes_up() {
        int[][] counted = new int[1][];
        hashes.during(() -> counted[0] = hashes());
        assertThat(following(counted[0])).isEqualTo(MANY - 1);
    }

    @Test
    void should_leave_the_vm_as_it_was() {
        hashes.during(ConsecutiveHashesTest::hashes);
        assertThat(following(hashes())).isLessThan(MANY / 100);
    }

    @Test
    void should_leave_the_vm_as_it_was_when_the_action_fails() {
        assertThatThrownBy(() -> hashes.during(() -> {
            throw new IllegalStateException("on purpose");
        })).hasMessage("on purpose");
        assertThat(following(hashes())).isLessThan(MANY / 100);
    }

    @Test
    void should_leave_the_hash_of_an_object_that_has_one() {
        Object[] objects = IntStream.range(0, MANY).mapToObj(i -> new Object()).toArray();
        int[] before = Arrays.stream(objects).mapToInt(System::identityHashCode).toArray();
        hashes.during(() -> assertThat(Arrays.stream(objects).mapToInt(System::identityHashCode).toArray()).containsExactly(before));
    }

    @Test
    void should_write_nothing_where_that_is_switched_off() {
        String former = System.setProperty(VmSwitch.NAME, "false");
        try {
            hashes.during(() -> assertThat(following(hashes())).isLessThan(MANY / 100));
        } finally {
            if (former == null) {
                System.clearProperty(VmSwitch.NAME);
            } else {
                System.setProperty(VmSwitch.NAME, former);
            }
        }
    }
}
