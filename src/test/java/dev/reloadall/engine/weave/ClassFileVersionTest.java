package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

class ClassFileVersionTest {

    @ParameterizedTest
    @ValueSource(ints = {Opcodes.V1_1, Opcodes.V1_2, Opcodes.V1_4, Opcodes.V1_6})
    void should_raise_versions_without_invokedynamic(int version) {
        ClassNode node = new ClassNode();
        node.version = version;
        assertThat(ClassFileVersion.raise(node)).isTrue();
        assertThat(node.version).isEqualTo(Opcodes.V1_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {Opcodes.V1_7, Opcodes.V17, Opcodes.V17 | Opcodes.V_PREVIEW})
    void should_leave_the_others_as_they_are(int version) {
        ClassNode node = new ClassNode();
        node.version = version;
        assertThat(ClassFileVersion.raise(node)).isFalse();
        assertThat(node.version).isEqualTo(version);
    }
}
