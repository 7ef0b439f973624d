package dev.reloadall.engine.repoint.vm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.InVm;
import dev.reloadall.engine.plan.ClassOpening;
import java.lang.reflect.Modifier;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClassFlagsTest {

    private final ClassFlags flags = new ClassFlags(VmStructs.read());

    @BeforeAll
    static void establish() {
        InVm.instrumentation();
    }

    @Test
    void should_read_what_the_class_file_says() {
        assertThat(flags.isFinal(Read.class)).isTrue();
        assertThat(flags.isPublic(Read.class)).isFalse();
        assertThat(flags.isPublic(Thread.class)).isTrue();
        assertThat(flags.isFinal(Thread.class)).isFalse();
        assertThat(flags.methods(Read.class)).containsExactlyInAnyOrder("2 <init>", "8 <clinit>", "4 wide", "10 fixed");
    }

    @Test
    void should_make_the_methods_final_instead_of_the_class() {
        flags.open(Extended.class, EnumSet.of(ClassOpening.EXTENSIBLE));

        assertThat(flags.isFinal(Extended.class)).isFalse();
        assertThat(flags.methods(Extended.class)).containsExactlyInAnyOrder("0 <init>", "17 shown", "2 hidden");
        assertThat(Modifier.isFinal(Extended.class.getModifiers())).isTrue();
    }

    @Test
    void should_open_constructors_and_the_class_to_others() {
        flags.open(Used.class, EnumSet.of(ClassOpening.CONSTRUCTORS, ClassOpening.PUBLIC));

        assertThat(flags.isPublic(Used.class)).isTrue();
        assertThat(flags.methods(Used.class)).containsExactlyInAnyOrder("0 <init>", "2 hidden");
    }

    @SuppressWarnings("unused")
    private static final class Read {
        private static final String TEXT = String.valueOf(3);

        private Read() {
        }

        private static void fixed() {
        }

        protected void wide(int more) {
        }
    }

    @SuppressWarnings("unused")
    private static final class Extended {
        Extended() {
        }

        public void shown() {
        }

        private void hidden() {
        }
    }

    @SuppressWarnings("unused")
    private static final class Used {
        private Used() {
        }

        private void hidden() {
        }
    }
}
