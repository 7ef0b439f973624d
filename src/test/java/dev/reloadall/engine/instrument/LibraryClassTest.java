package dev.reloadall.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryClassTest {
    @Test
    void should_read_superclass_and_methods() {
        LibraryClass list = LibraryClass.read(PreparingLoader.classFile(ArrayList.class));

        assertThat(list.superName()).isEqualTo("java/util/AbstractList");
        assertThat(list.methods()).extracting(LibraryMethod::key).contains("add(Ljava/lang/Object;)Z", "<init>()V");
    }

    @Test
    void should_know_what_depends_on_the_caller() {
        assertThat(method(Class.class, "forName(Ljava/lang/String;)Ljava/lang/Class;").callerSensitive()).isTrue();
        assertThat(method(Class.class, "getName()Ljava/lang/String;").callerSensitive()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, false, m, ()V, true", "4, false, m, ()V, true", "33, false, m, ()V, true", "0, false, m, ()V, false",
        "2, false, m, ()V, false", "9, false, m, ()V, false", "17, false, m, ()V, false", "1025, false, m, ()V, false",
        "1, true, m, ()V, false", "1, false, <init>, ()V, false", "4, false, finalize, ()V, false", "4, false, finalize, (I)V, true",
        "4, false, clone, ()Ljava/lang/Object;, true"})
    void should_pass_through_what_can_be_overridden(int access, boolean callerSensitive, String name, String descriptor, boolean passes) {
        assertThat(new LibraryMethod(access, name, descriptor, callerSensitive).canPassThrough()).isEqualTo(passes);
    }

    @Test
    void should_be_found_without_loading_anything() {
        LoaderAncestry ancestry = new LoaderAncestry(getClass().getClassLoader(), (name, file) -> file.getProtocol().equals("file"));

        assertThat(ancestry.isReloadable("dev/reloadall/engine/instrument/LibraryClassTest")).isTrue();
        assertThat(ancestry.isReloadable("java/util/ArrayList")).isFalse();
        assertThat(ancestry.find("java/util/ArrayList")).map(LibraryClass::superName).contains("java/util/AbstractList");
        assertThat(ancestry.find("no/such/Thing")).isEqualTo(Optional.empty());
    }

    private static LibraryMethod method(Class<?> type, String key) {
        return LibraryClass.read(PreparingLoader.classFile(type)).methods().stream()
                .filter(method -> method.key().equals(key)).findFirst().orElseThrow();
    }
}
