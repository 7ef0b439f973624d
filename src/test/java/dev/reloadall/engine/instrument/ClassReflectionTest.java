package dev.reloadall.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.runtime.Permitted;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class ClassReflectionTest {

    private final PreparingLoader loader = new PreparingLoader(getClass().getName());

    @Retention(RetentionPolicy.RUNTIME)
    @interface Unit {
        String value();
    }

    record Price<T>(@Unit("cents") long amount, List<T> discounts) {
    }

    record Nothing() {
    }

    static final class Plain {
    }

    sealed interface Sealed {
    }

    record Leaf() implements Sealed {
    }

    @Test
    void should_take_a_prepared_record_for_one_though_the_vm_does_not() throws Throwable {
        Class<?> type = loader.prepare(Price.class);

        assertThat(asTheVmSays(type)).isFalse();
        assertThat(asTheVmSays(Price.class)).isTrue();
        assertThat(type.isRecord()).isTrue();
        assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
    }

    private static boolean asTheVmSays(Class<?> type) throws Throwable {
        return (boolean) TrustedLookup.get().findVirtual(Class.class, "isRecord0", MethodType.methodType(boolean.class)).invokeWithArguments(type);
    }

    @Test
    void should_have_the_components_of_the_source() throws Exception {
        RecordComponent[] components = loader.prepare(Price.class).getRecordComponents();

        assertThat(components).extracting(RecordComponent::getName).containsExactly("amount", "discounts");
        assertThat(components[0].getAnnotations()).extracting(Object::toString)
                .containsExactly(Price.class.getRecordComponents()[0].getAnnotation(Unit.class).toString());
        assertThat(components[1].getGenericType()).hasToString("java.util.List<T>");
    }

    @Test
    void should_take_one_without_components_for_a_record() throws Exception {
        assertThat(loader.prepare(Nothing.class).isRecord()).isTrue();
        assertThat(loader.prepare(Nothing.class).getRecordComponents()).isEmpty();
    }

    @Test
    void should_take_nothing_else_for_a_record() throws Exception {
        assertThat(loader.prepare(Plain.class).isRecord()).isFalse();
        assertThat(Plain.class.isRecord()).isFalse();
        assertThat(Record.class.isRecord()).isFalse();
        assertThat(Object.class.isRecord()).isFalse();
        assertThat(Runnable.class.isRecord()).isFalse();
        assertThat(int.class.isRecord()).isFalse();
        assertThat(extendsRecordAlone().isRecord()).isFalse();
    }

    @Test
    void should_ask_who_may_extend_a_class() throws Exception {
        Class<?> sealed = loader.prepare(Sealed.class);
        Class<?> leaf = loader.prepare(Leaf.class);
        Permitted.setSource((type, natively) -> type == sealed ? new Class<?>[] {leaf} : natively);
        try {
            assertThat(sealed.getPermittedSubclasses()).containsExactly(leaf);
            assertThat(sealed.isSealed()).isTrue();
            assertThat(Sealed.class.getPermittedSubclasses()).containsExactly(Leaf.class);
            assertThat(Plain.class.isSealed()).isFalse();
        } finally {
            Permitted.setSource(null);
        }
        assertThat(sealed.isSealed()).isFalse();
    }

    /** As no Java compiler writes it. */
    private static Class<?> extendsRecordAlone() {
        ClassWriter out = new ClassWriter(0);
        out.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, "Alone", null, "java/lang/Record", null);
        byte[] classFile = out.toByteArray();
        return new ClassLoader() {
            Class<?> define() {
                return defineClass("Alone", classFile, 0, classFile.length);
            }
        }.define();
    }
}
