package dev.reloadall.engine.repoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class OutsidersTest {

    static class Made {
    }

    static class Extends extends Made {
    }

    static class MakesByNew {
        Object make() {
            return new Made();
        }
    }

    static class MakesByReference {
        Supplier<Object> maker() {
            return Made::new;
        }
    }

    static class MakesArraysAndKeepsThem {
        Made one;
        Made[] many = new Made[3];

        boolean is(Object object) {
            return object instanceof Made;
        }
    }

    private final World world = new World();

    private Class<?> found(Class<?>... loaded) {
        return new Outsiders(world, () -> loaded).find(Made.class);
    }

    @Test
    void should_find_who_extends_it() {
        assertThat(found(String.class, Made[].class, Extends.class)).isEqualTo(Extends.class);
    }

    @Test
    void should_find_who_makes_its_objects() {
        assertThat(found(MakesArraysAndKeepsThem.class, MakesByNew.class)).isEqualTo(MakesByNew.class);
        assertThat(found(MakesByReference.class)).isEqualTo(MakesByReference.class);
    }

    @Test
    void should_let_others_name_it() {
        assertThat(found(MakesArraysAndKeepsThem.class, OutsidersTest.class, String.class)).isNull();
    }

    @Test
    void should_leave_out_what_is_reloadable_itself() throws IOException {
        try (InputStream in = MakesByNew.class.getResourceAsStream("OutsidersTest$MakesByNew.class")) {
            byte[] classFile = in.readAllBytes();
            LoadedType type = new LoadedType(MakesByNew.class.getClassLoader(), Path.of("MakesByNew.class"), classFile, classFile, false);
            type.setType(MakesByNew.class);
            world.add(MakesByNew.class.getClassLoader(), type);
        }
        assertThat(found(MakesByNew.class)).isNull();
    }
}
