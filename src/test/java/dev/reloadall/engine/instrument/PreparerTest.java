package dev.reloadall.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.reloadall.engine.schema.ClassSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;

class PreparerTest {
    private final PreparingLoader loader = new PreparingLoader(getClass().getName());

    static class Plain {
        int number = 42;
    }

    static class Sub extends Plain {
    }

    record Point(int x, int y) {
    }

    enum Level {
        LOW, HIGH {
            @Override
            boolean isHigh() {
                return true;
            }
        };

        boolean isHigh() {
            return false;
        }
    }

    interface Shape {
        default int corners() {
            return 3;
        }
    }

    @interface Mark {
    }

    sealed interface Closed permits OnlyOne {
    }

    static final class OnlyOne implements Closed {
    }

    abstract static sealed class ClosedClass permits Permitted {
    }

    static final class Permitted extends ClosedClass {
    }

    static class Saved implements Serializable {
        private static final long serialVersionUID = 1;
        private final String text = "kept";
    }

    @ParameterizedTest
    @ValueSource(classes = {Plain.class, Sub.class, Point.class, Level.class, OnlyOne.class})
    void should_add_the_slot(Class<?> type) throws Exception {
        Field slot = loader.prepare(type).getDeclaredField(ClassSchema.SLOT.name());

        assertThat(slot.getType()).isEqualTo(Object.class);
        assertThat(Modifier.toString(slot.getModifiers())).isEqualTo("private transient");
        assertThat(slot.isSynthetic()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = {Shape.class, Mark.class, Closed.class})
    void should_not_add_a_slot_where_there_are_no_objects(Class<?> type) throws Exception {
        assertThat(loader.prepare(type).getDeclaredFields()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {Plain.class, Sub.class, Point.class, Level.class, PreparerTest.class})
    void should_keep_the_constant_pool(Class<?> type) {
        byte[] before = PreparingLoader.classFile(type);
        byte[] after = new Preparer(new LoaderAncestry(type.getClassLoader(), (name, file) -> false), true).prepare(before);

        int end = new ClassReader(before).header;
        assertThat(Arrays.copyOfRange(after, 10, end)).isEqualTo(Arrays.copyOfRange(before, 10, end));
    }

    @Test
    void should_give_back_what_is_prepared_already() {
        Preparer preparer = new Preparer(new LoaderAncestry(null, (name, file) -> false), true);
        byte[] prepared = preparer.prepare(PreparingLoader.classFile(Plain.class));

        assertThat(preparer.prepare(prepared)).isSameAs(prepared);
        assertThat(Preparer.isPrepared(prepared)).isTrue();
        assertThat(Preparer.isPrepared(PreparingLoader.classFile(Plain.class))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(classes = {Closed.class, ClosedClass.class})
    void should_unseal(Class<?> type) throws Exception {
        assertThat(type.isSealed()).isTrue();
        assertThat(loader.prepare(type).isSealed()).isFalse();
    }

    @Test
    void should_leave_records_records() throws Exception {
        Class<?> type = loader.prepare(Point.class);

        assertThat(type.isRecord()).isTrue();
        assertThat(type.getRecordComponents()).hasSize(2);
        Object point = PreparingLoader.create(type, 1, 2);
        assertThat(point).hasToString("Point[x=1, y=2]");
    }

    @Test
    void should_leave_enums_enums() throws Exception {
        Class<?> type = loader.prepare(Level.class);

        assertThat((Object[]) type.getEnumConstants()).extracting(Object::toString).containsExactly("LOW", "HIGH");
        assertThat(type.isEnum()).isTrue();
        assertThat(type.getEnumConstants()[1].getClass().getSuperclass()).isEqualTo(type);
    }

    @Test
    void should_not_be_serialized() throws Exception {
        Class<?> type = loader.prepare(Saved.class);
        Object saved = PreparingLoader.create(type);
        Field slot = type.getDeclaredField(ClassSchema.SLOT.name());
        slot.setAccessible(true);
        slot.set(saved, new Object());

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(saved);

        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(read).isInstanceOf(Saved.class).hasFieldOrPropertyWithValue("text", "kept");
    }

    @Test
    void should_refuse_what_is_no_class_file() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Preparer(null, true).prepare(new byte[100]));
    }
}
