package dev.reloadall.engine.heap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import org.junit.jupiter.api.Test;

class StoreTest {

    @Test
    void should_store_every_word() {
        try (HeapWalker walker = HeapWalker.open(); Memory memory = new Memory(24)) {
            memory.clear();
            long at = Pointer.nativeValue(memory);
            walker.store(new long[] {at, at + 16}, new long[] {5, -7});

            assertThat(memory.getLongArray(0, 3)).containsExactly(5, 0, -7);
            assertThat(walker.taggedObjects()).isZero();
        }
    }

    @Test
    void should_refuse_what_does_not_match() {
        try (HeapWalker walker = HeapWalker.open()) {
            assertThatThrownBy(() -> walker.store(new long[1], new long[2])).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
