package dev.reloadall.engine.repoint.opening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.plan.ClassOpening;
import dev.reloadall.engine.weave.Nodes;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

class OpenedClassFileTest {

    @Test
    void should_make_the_methods_final_instead_of_the_class() {
        ClassNode opened = opened(EnumSet.of(ClassOpening.EXTENSIBLE));

        assertThat(opened.access & Opcodes.ACC_FINAL).isZero();
        assertThat(access(opened, "own") & Opcodes.ACC_FINAL).isNotZero();
        assertThat(access(opened, "hidden") & Opcodes.ACC_FINAL).isZero();
        assertThat(access(opened, "fixed") & Opcodes.ACC_FINAL).isZero();
        assertThat(access(opened, "<init>") & Opcodes.ACC_FINAL).isZero();
    }

    @Test
    void should_make_the_class_public_and_nothing_else() {
        ClassNode opened = opened(EnumSet.of(ClassOpening.PUBLIC));

        assertThat(opened.access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL)).isEqualTo(Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL);
        assertThat(access(opened, "own")).isZero();
        assertThat(access(opened, "<init>")).isEqualTo(Opcodes.ACC_PRIVATE);
    }

    @Test
    void should_open_the_constructors_and_no_other_method() {
        ClassNode opened = opened(EnumSet.of(ClassOpening.CONSTRUCTORS));

        assertThat(access(opened, "<init>")).isZero();
        assertThat(access(opened, "hidden")).isEqualTo(Opcodes.ACC_PRIVATE);
    }

    @Test
    void should_leave_a_class_file_alone_that_has_the_flags_already() {
        byte[] once = OpenedClassFile.of(classFile(), EnumSet.allOf(ClassOpening.class));

        assertThat(OpenedClassFile.of(once, EnumSet.allOf(ClassOpening.class))).isEqualTo(once);
    }

    private static ClassNode opened(Set<ClassOpening> openings) {
        return Nodes.read(OpenedClassFile.of(classFile(), openings));
    }

    private static int access(ClassNode node, String name) {
        return node.methods.stream().filter(method -> method.name.equals(name)).findFirst().orElseThrow().access;
    }

    private static byte[] classFile() {
        try (InputStream in = OpenedClassFileTest.class.getResourceAsStream("OpenedClassFileTest$Sample.class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unused")
    private static final class Sample {
        private Sample() {
        }

        static void fixed() {
        }

        private void hidden() {
        }

        void own() {
        }
    }
}
