package dev.reloadall.engine.repoint.making;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.InVm;
import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.scan.LoadedBytes;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    private Outsiders outsiders(Class<?>... loaded) {
        return new Outsiders(world, () -> loaded, types -> LoadedBytes.of(InVm.instrumentation(), types));
    }

    private List<Class<?>> makers(Class<?>... loaded) {
        return outsiders(loaded).makers(List.of(Made.class));
    }

    @Test
    void should_refuse_for_who_extends_it() {
        assertThat(outsiders(String.class, Made[].class, Extends.class).obstacle(Made.class)).startsWith(Extends.class.getName()).contains("extends it");
    }

    @Test
    void should_refuse_for_who_has_a_reference_to_its_constructor() {
        assertThat(outsiders(MakesByNew.class, MakesByReference.class).obstacle(Made.class))
                .startsWith(MakesByReference.class.getName()).contains("method reference");
    }

    @Test
    void should_find_who_makes_its_objects() {
        assertThat(makers(MakesArraysAndKeepsThem.class, MakesByNew.class, String.class)).containsExactly(MakesByNew.class);
        assertThat(outsiders(MakesByNew.class).obstacle(Made.class)).isNull();
    }

    @Test
    void should_let_others_name_it() {
        assertThat(makers(MakesArraysAndKeepsThem.class, OutsidersTest.class, String.class)).isEmpty();
        assertThat(outsiders(MakesArraysAndKeepsThem.class, OutsidersTest.class, String.class).obstacle(Made.class)).isNull();
    }

    @Test
    void should_leave_out_what_is_reloadable_itself() throws IOException {
        byte[] classFile = classFile(MakesByNew.class);
        LoadedType type = new LoadedType(MakesByNew.class.getClassLoader(), Path.of("MakesByNew.class"), classFile, classFile, false);
        type.setType(MakesByNew.class);
        world.add(MakesByNew.class.getClassLoader(), type);

        assertThat(makers(MakesByNew.class)).isEmpty();
    }

    /** Libraries make up classes at run time, of which no loader has a file. */
    @Test
    void should_ask_the_vm_where_there_is_no_class_file() throws IOException {
        Class<?> madeUp = Redefiner.define(new WithoutFiles(), null, classFile(MakesByNew.class));

        assertThat(makers(madeUp)).containsExactly(madeUp);
    }

    /** It loaded when objects of the class were re-pointed already, and was woven then. */
    @Test
    void should_believe_the_vm_more_than_the_file() throws IOException {
        Map<Class<?>, byte[]> woven = Map.of(MakesByReference.class, classFile(MakesByNew.class));

        assertThat(new Outsiders(world, () -> new Class<?>[] {MakesByReference.class}, types -> woven).obstacle(Made.class)).isNull();
    }

    private static byte[] classFile(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream("OutsidersTest$" + type.getSimpleName() + ".class")) {
            return in.readAllBytes();
        }
    }

    private static final class WithoutFiles extends ClassLoader {
        WithoutFiles() {
            super(OutsidersTest.class.getClassLoader());
        }

        @Override
        public URL getResource(String name) {
            return null;
        }
    }
}
