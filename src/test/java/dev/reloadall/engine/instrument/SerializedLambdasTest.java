package dev.reloadall.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.match.SourceCompiler;
import dev.reloadall.engine.schema.SchemaReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.invoke.SerializedLambda;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.util.CheckClassAdapter;

class SerializedLambdasTest {

    @Test
    void should_weave_the_librarys_own_class_into_one_that_verifies() {
        byte[] library = PreparingLoader.classFile(SerializedLambda.class);

        byte[] woven = SerializedLambdas.weave(library);

        StringWriter problems = new StringWriter();
        CheckClassAdapter.verify(new ClassReader(woven), getClass().getClassLoader(), false, new PrintWriter(problems));
        assertThat(problems).hasToString("");
        assertThat(calls(library)).isZero();
        assertThat(calls(woven)).as("of the constructor and of readResolve").isEqualTo(2);
    }

    private static long calls(byte[] classFile) {
        StringWriter text = new StringWriter();
        new ClassReader(classFile).accept(new org.objectweb.asm.util.TraceClassVisitor(new PrintWriter(text)), 0);
        return text.toString().lines().filter(line -> line.contains("INVOKESTATIC dev/reloadall/runtime/SerialForms.")).count();
    }

    @Test
    void should_leave_other_classes_alone() {
        byte[] any = PreparingLoader.classFile(SerializedLambdasTest.class);

        assertThat(new SerializedLambdas().transform(getClass().getClassLoader(), "java/lang/invoke/SerializedLambda", null, null, any)).isNull();
        assertThat(new SerializedLambdas().transform(null, "java/lang/Runnable", null, null, any)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { Object o() { return (Runnable & java.io.Serializable) () -> { }; } } | true",
        "class A { Object o() { return (Runnable) () -> { }; } }                        | false",
    })
    void should_know_which_classes_make_serializable_lambdas(String source, boolean expected) {
        assertThat(SerializedLambdas.concern(SchemaReader.read(SourceCompiler.quickly(source).get("A")))).isEqualTo(expected);
    }
}
