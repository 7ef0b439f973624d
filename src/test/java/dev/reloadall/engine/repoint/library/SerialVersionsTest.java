package dev.reloadall.engine.repoint.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerialVersionsTest {

    static class Declaring implements Serializable {
        private static final long serialVersionUID = 5;
    }

    @SuppressWarnings("serial")
    static class Plain implements Serializable {
        private int a;
        protected transient String b;
        static final Object SHARED = new Object();

        Plain(int a) {
            this.a = a;
        }

        public Runnable work() {
            return () -> a++;
        }
    }

    @SuppressWarnings("serial")
    abstract static class Generic<T> implements Serializable, Comparable<T> {
        abstract T value();
    }

    @ParameterizedTest
    @ValueSource(classes = {Declaring.class, Plain.class, Generic.class})
    void should_be_what_the_library_finds(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            assertThat(SerialVersions.of(in.readAllBytes())).isEqualTo(ObjectStreamClass.lookup(type).getSerialVersionUID());
        }
    }
}
