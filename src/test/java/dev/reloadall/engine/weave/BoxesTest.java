package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.invoke.MethodHandle;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.VarInsnNode;

class BoxesTest {

    static Stream<Arguments> values() {
        return Stream.of(Arguments.of("Z", true), Arguments.of("C", 'x'), Arguments.of("B", Byte.MIN_VALUE), Arguments.of("S", Short.MAX_VALUE),
                Arguments.of("I", Integer.MIN_VALUE), Arguments.of("J", Long.MAX_VALUE), Arguments.of("F", 1.5f), Arguments.of("D", Double.MIN_VALUE),
                Arguments.of("Ljava/lang/String;", "text"), Arguments.of("[J", new long[] {1}), Arguments.of("[[Ljava/lang/String;", new String[0][]));
    }

    private static MethodHandle unboxing(String desc) throws Exception {
        Type type = Type.getType(desc);
        return Code.method("(Ljava/lang/Object;)" + desc, Map.of(), method -> {
            method.instructions.add(new VarInsnNode(Opcodes.ALOAD, 0));
            Boxes.unbox(method.instructions, type);
            method.instructions.add(new InsnNode(type.getOpcode(Opcodes.IRETURN)));
        });
    }

    @ParameterizedTest
    @MethodSource("values")
    void should_give_back_what_was_boxed(String desc, Object value) throws Throwable {
        assertThat(unboxing(desc).invoke(value)).isEqualTo(value);
    }

    @Test
    void should_not_convert() throws Throwable {
        MethodHandle toLong = unboxing("J");

        assertThatThrownBy(() -> toLong.invoke((Object) 5)).isInstanceOf(ClassCastException.class);
    }
}
