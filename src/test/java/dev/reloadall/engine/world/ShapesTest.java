package dev.reloadall.engine.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.match.SourceCompiler;
import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.schema.SchemaReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.Opcodes;

class ShapesTest {

    private static Types types(String before, String after) {
        Map<String, byte[]> first = SourceCompiler.quickly(before);
        Map<String, byte[]> second = SourceCompiler.quickly(after);
        Map<String, TypeInfo> infos = new HashMap<>();
        first.forEach((name, classFile) -> infos.put(name, info(SchemaReader.read(classFile), SchemaReader.read(second.get(name)))));
        return name -> infos.computeIfAbsent(name, ShapesTest::library);
    }

    private static TypeInfo info(ClassSchema natively, ClassSchema logical) {
        Map<Member, Home> homes = new LinkedHashMap<>();
        for (MemberSchema method : logical.methods().values()) {
            MemberSchema same = natively.methods().get(method.key());
            boolean hosted = same != null && (!same.isAbstract() || method.isAbstract());
            if (!hosted && !method.is(Opcodes.ACC_ABSTRACT)) {
                homes.put(Member.method(method), new Home(natively.name() + "$v2", method.key().name(), method.key().desc(), -1));
            }
        }
        return new TypeInfo(natively, logical, homes, true);
    }

    private static TypeInfo library(String name) {
        try (InputStream in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
            return in == null ? null : TypeInfo.library(SchemaReader.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { }                                   | class A { void m() { } }                                                     | [] | []",
        "class A { }                                   | class A implements Runnable { public void run() { } }                        | [java/lang/Runnable] | [run()V]",
        "class A { public void run() { } }             | class A implements Runnable { public void run() { } }                        | [java/lang/Runnable] | []",
        "class A { void run() { } }                    | class A implements Runnable { public void run() { } }                        | [java/lang/Runnable] | [run()V]",
        "abstract class A { }                          | abstract class A implements Runnable { }                                     | [java/lang/Runnable] | []",
        "class A implements Runnable { public void run() { } } | class A { }                                                          | [] | []",
        "class A { }                                   | class A { public String toString() { return null; } }                        | [] | [toString()Ljava/lang/String;]",
        "class A { public int hashCode() { return 1; } } | class A { public int hashCode() { return 2; } }                            | [] | []",
        "class A { }                                   | class A implements I, Cloneable { }  interface I extends Runnable { default void run() { } } | [I, java/lang/Runnable, java/lang/Cloneable] | []",
        "interface I { void m(); } class A { }         | interface I { default void m() { } } class A implements I { }                | [I] | [m()V]",
        "class A extends Thread { }                    | class A extends Thread { public void run() { } public void other() { } }     | [] | [run()V]",
        "class A { private void finalize(int i) { } }  | class A { protected void finalize() { } private void x() { } }               | [] | [finalize()V]",
    })
    void should_find_what_objects_lack_natively(String before, String after, String interfaces, String overrides) {
        String late = before.contains("interface I") || !after.contains("interface I") ? "" : " interface I extends Runnable { default void run() { } }";
        Shape shape = new Shapes(types(before + late, after)).of("A", false);

        assertThat(shape.interfaces()).hasToString(interfaces);
        assertThat(shape.overrides()).hasToString(overrides);
        assertThat(shape.number()).isZero();
    }

    @Test
    void should_see_what_superclasses_and_superinterfaces_have_gained() {
        Types types = types("interface I { } class S { } class A extends S implements I { } class B extends A { public String toString() { return null; } }",
                "interface I extends Runnable { } class S implements Comparable<S> { public int compareTo(S s) { return 0; } public String toString() { return null; } } "
                + "abstract class A extends S implements I { } class B extends A { public void run() { } public String toString() { return null; } }");
        Shapes shapes = new Shapes(types);

        assertThat(shapes.of("S", false).interfaces()).containsExactly("java/lang/Comparable");
        assertThat(shapes.of("B", false).interfaces()).containsExactlyInAnyOrder("java/lang/Runnable", "java/lang/Comparable");
        assertThat(shapes.of("B", false).overrides()).extracting(Object::toString).containsExactlyInAnyOrder("run()V", "compareTo(Ljava/lang/Object;)I");
        assertThat(shapes.of("A", false).overrides()).extracting(Object::toString).as("B has its own toString natively, A has not")
                .containsExactlyInAnyOrder("compareTo(Ljava/lang/Object;)I", "toString()Ljava/lang/String;");
    }

    @Test
    void should_be_empty_for_a_class_that_has_not_changed() {
        String same = "class A implements Runnable { public void run() { } public String toString() { return null; } }";

        assertThat(new Shapes(types(same, same)).of("A", false)).isSameAs(Shape.NONE);
        assertThat(new Shapes(types(same, same)).of("java/util/ArrayList", false)).isSameAs(Shape.NONE);
    }
}
