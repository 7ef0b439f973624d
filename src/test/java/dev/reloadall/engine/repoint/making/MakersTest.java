package dev.reloadall.engine.repoint.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reloadall.engine.InVm;
import dev.reloadall.engine.instrument.ForeignLayout;
import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.repoint.vm.Layout;
import dev.reloadall.engine.repoint.vm.VmFlags;
import dev.reloadall.engine.repoint.vm.VmStructs;
import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.SchemaReader;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.Shape;
import dev.reloadall.engine.world.TypeInfo;
import dev.reloadall.engine.world.TypeState;
import dev.reloadall.engine.world.World;
import dev.reloadall.runtime.Repointed;
import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MakersTest {

    static class Made {
    }

    static class Later extends Made {
    }

    static class Maker {
        static Object make() {
            return new Made();
        }
    }

    static class OtherMaker {
        static Object make() {
            return new Made();
        }
    }

    private final World world = new World();
    private final List<ClassFileTransformer> added = new ArrayList<>();
    private final LoadedType type = type();
    private Class<?> unwilling;

    @BeforeAll
    static void lookAtTheVm() {
        InVm.instrumentation();
        VmStructs structs = VmStructs.read();
        Layout layout = new Layout(structs, new VmFlags(structs));
        assertThat(layout.word(new Later().getClass())).isPositive(); // and it is initialized
    }

    @BeforeEach
    void know() {
        world.add(Made.class.getClassLoader(), type);
        Repointed.of(Made.class).set(Later.class, 0); // no VM's klass word is touched here: reflection will show the successor
    }

    @AfterEach
    void forget() {
        Repointed.of(Made.class).set(null, 0);
        added.forEach(InVm.instrumentation()::removeTransformer);
    }

    private static LoadedType type() {
        byte[] classFile = classFile();
        LoadedType type = new LoadedType(Made.class.getClassLoader(), Path.of("Made.class"), classFile, classFile, false);
        type.setType(Made.class);
        return type;
    }

    private static byte[] classFile() {
        try (InputStream in = Made.class.getResourceAsStream("MakersTest$Made.class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void successor(int number) {
        ClassSchema schema = SchemaReader.read(classFile());
        TypeInfo info = new TypeInfo(schema, schema, Map.of(), true, new Shape(number, List.of(), Set.of()));
        type.setState(new TypeState(1, classFile(), info, Map.of(), Set.of(), List.of(), classFile()));
    }

    /** The VM's own, but for one class that it does not take, and for the memory of what has been added. */
    private Instrumentation instrumentation() {
        return (Instrumentation) Proxy.newProxyInstance(MakersTest.class.getClassLoader(), new Class<?>[] {Instrumentation.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("retransformClasses") && Arrays.asList((Class<?>[]) arguments[0]).contains(unwilling)) {
                throw new UnsupportedOperationException("another agent has added a method");
            }
            if (method.getName().equals("addTransformer")) {
                added.add((ClassFileTransformer) arguments[0]);
            }
            try {
                return method.invoke(InVm.instrumentation(), arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private Makers makers(Class<?>... loaded) {
        Redefiner redefiner = new Redefiner(instrumentation());
        return new Makers(world, redefiner, new Outsiders(world, () -> loaded, redefiner::classFiles));
    }

    @Test
    void should_have_loaded_classes_make_successors_and_take_it_back() {
        Makers makers = makers(Maker.class);
        successor(1);
        makers.weave(List.of(Made.class));
        assertThat(Maker.make()).isInstanceOf(Later.class);

        successor(0);
        makers.rollBack();
        assertThat(Maker.make()).isNotInstanceOf(Later.class);
    }

    @Test
    void should_stay_when_others_ask_for_the_class_again() throws Exception {
        Makers makers = makers(Maker.class);
        successor(1);
        makers.weave(List.of(Made.class));
        makers.commit();
        InVm.instrumentation().retransformClasses(Maker.class);

        assertThat(Maker.make()).isInstanceOf(Later.class);
        assertThat(added).containsExactly(makers);
    }

    @Test
    void should_name_the_class_that_the_vm_does_not_take_and_take_back_the_others() {
        Makers makers = makers(Maker.class, OtherMaker.class);
        unwilling = OtherMaker.class;
        successor(1);
        assertThatThrownBy(() -> makers.weave(List.of(Made.class))).isInstanceOfSatisfying(ForeignLayout.class,
                refusal -> assertThat(refusal.className()).isEqualTo(OtherMaker.class.getName())).hasMessageContaining("added a method");
        assertThat(Maker.make()).isInstanceOf(Later.class);

        successor(0);
        makers.rollBack();
        assertThat(Maker.make()).isNotInstanceOf(Later.class);
    }
}
