package dev.reloadall.engine.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeapExceptionTest {

    /** The codes of the JVMTI specification, JDK 17 to 25. */
    private static final int[] CODES = {
        10, 11, 12, 13, 14, 15, 20, 21, 22, 23, 24, 25, 26, 31, 32, 34, 35, 40, 41, 50, 51, 52, 60, 61, 62,
        63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 79, 80, 98, 99, 100, 101, 102, 103, 104, 106, 110,
        111, 112, 113, 115, 116};

    @Test
    void should_name_the_call_the_error_and_its_code_for_every_code() {
        Set<String> names = new HashSet<>();
        for (int code : CODES) {
            HeapException e = HeapException.failed("SetTag", code);
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.call()).isEqualTo("SetTag");
            assertThat(e.error()).matches("JVMTI_ERROR_[A-Z_]+");
            assertThat(e).hasMessage("SetTag failed: " + e.error() + " (" + code + ")");
            assertThat(names.add(e.error())).as(e.error()).isTrue();
        }
    }

    @Test
    void should_give_every_other_code_its_number() {
        Set<Integer> known = new HashSet<>();
        for (int code : CODES) {
            known.add(code);
        }
        for (int code = 1; code < 1000; code++) {
            if (!known.contains(code)) {
                assertThat(HeapException.failed("x", code).error()).isEqualTo("JVMTI_ERROR_" + code);
            }
        }
    }
}
