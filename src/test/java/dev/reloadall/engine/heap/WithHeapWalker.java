package dev.reloadall.engine.heap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A walker for each test, and the check that no tag is left after it. */
abstract class WithHeapWalker {

    HeapWalker walker;

    @BeforeEach
    void open() {
        TestLibrary.use();
        walker = HeapWalker.open();
    }

    @AfterEach
    void noTagIsLeft() {
        assertThat(walker.taggedObjects()).isZero();
        walker.close();
    }
}
