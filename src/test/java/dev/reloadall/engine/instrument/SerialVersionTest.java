package dev.reloadall.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Externalizable;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerialVersionTest {
    private final PreparingLoader loader = new PreparingLoader(SerialVersionTest.class.getName() + "$");

    static final class Direct implements Serializable, Cloneable {
        private static int count = 1;
        static final Object LOCK = new Object();
        protected transient int[] numbers;
        private String text;

        static {
            count++;
        }

        synchronized void put(int number, String... names) {
        }

        private void hidden() {
        }
    }

    static class ThroughLibraryClass extends ArrayList<String> {
        int limit;
    }

    abstract static class Sub extends Middle {
        abstract void run();
    }

    static class Middle implements Serializable {
    }

    interface Marked extends Serializable {
    }

    static class ThroughOwnInterface implements Marked {
    }

    static class Other implements Externalizable {
        @Override
        public void writeExternal(ObjectOutput out) {
        }

        @Override
        public void readExternal(ObjectInput in) {
        }
    }

    static class Explicit implements Serializable {
        private static final long serialVersionUID = 7;
    }

    record Pair(int a) implements Serializable {
    }

    enum Level {
        LOW
    }

    static class NotSerializable {
    }

    @ParameterizedTest
    @ValueSource(classes = {Direct.class, ThroughLibraryClass.class, Sub.class, Middle.class, Marked.class, ThroughOwnInterface.class, Other.class,
        Explicit.class, Pair.class, Level.class})
    void should_leave_the_version_as_it_is_without_preparation(Class<?> type) throws Exception {
        assertThat(ObjectStreamClass.lookupAny(loader.prepare(type)).getSerialVersionUID())
                .isEqualTo(ObjectStreamClass.lookupAny(type).getSerialVersionUID());
    }

    @Test
    void should_write_it_where_it_is_asked_for_only() throws Exception {
        assertThat(fields(loader.prepare(Direct.class))).contains("serialVersionUID");
        assertThat(fields(loader.prepare(NotSerializable.class))).doesNotContain("serialVersionUID");
        assertThat(fields(loader.prepare(Pair.class))).doesNotContain("serialVersionUID");
        assertThat(fields(loader.prepare(Level.class))).doesNotContain("serialVersionUID");
        assertThat(fields(loader.prepare(Sub.class))).doesNotContain("serialVersionUID");
    }

    private static Iterable<String> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).map(field -> field.getName()).toList();
    }
}
