package dev.reloadall.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.InVm;
import java.io.Serializable;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SerialFormsTest {

    private static final MethodType INT = MethodType.methodType(int.class);
    private static final String OWN = SerialFormsTest.class.getName().replace('.', '/');

    private final Resolver former = Epoch.resolver();

    interface Number extends IntSupplier, Serializable {
    }

    static int moved() {
        return 7;
    }

    @BeforeAll
    static void establish() {
        InVm.instrumentation();
    }

    @AfterEach
    void restore() {
        Epoch.setResolver(former);
    }

    private static Number lambda() throws Throwable {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        MethodHandle moved = lookup.findStatic(SerialFormsTest.class, "moved", INT);
        return (Number) SerialForms.metafactory(lookup, "getAsInt", MethodType.methodType(Number.class), INT, moved, INT,
                LambdaMetafactory.FLAG_SERIALIZABLE, SerialFormsTest.class, MethodHandleInfo.REF_invokeStatic, OWN, "lambda$written$0", "()I").getTarget().invoke();
    }

    @Test
    void should_make_the_lambda_and_have_it_written_as_its_class_file_says() throws Throwable {
        Number lambda = lambda();

        assertThat(lambda.getAsInt()).isEqualTo(7);
        assertThat(SerialForms.written(SerialFormsTest.class, MethodHandleInfo.REF_invokeStatic, OWN, "moved", "()I"))
                .containsExactly(SerialFormsTest.class, MethodHandleInfo.REF_invokeStatic, OWN, "lambda$written$0", "()I");
    }

    @Test
    void should_have_others_written_as_they_are() {
        assertThat(SerialForms.written(String.class, MethodHandleInfo.REF_invokeStatic, OWN, "moved", "()I"))
                .containsExactly(String.class, MethodHandleInfo.REF_invokeStatic, OWN, "moved", "()I");
    }

    static Object deserialize(SerializedLambda form) {
        return form.getImplMethodName() + " read";
    }

    @Test
    void should_read_by_the_present_version() throws Throwable {
        Number lambda = lambda();
        Method writeReplace = lambda.getClass().getDeclaredMethod("writeReplace");
        writeReplace.setAccessible(true);
        Object form = writeReplace.invoke(lambda);
        assertThat(SerialForms.read(form, SerialFormsTest.class)).as("no version knows how").isNull();
        MethodHandle present = MethodHandles.lookup().findStatic(SerialFormsTest.class, "deserialize",
                MethodType.methodType(Object.class, SerializedLambda.class));

        Epoch.setResolver(new Resolver() {
            @Override
            public MethodHandle virtual(Class<?> receiver, Class<?> owner, String name, MethodType type) {
                throw new AssertionError(name);
            }

            @Override
            public MethodHandle own(Class<?> owner, String name, MethodType type) {
                return owner == SerialFormsTest.class && name.equals("$deserializeLambda$") ? present : null;
            }
        });

        assertThat(SerialForms.read(form, SerialFormsTest.class)).asString().endsWith(" read");
    }
}
