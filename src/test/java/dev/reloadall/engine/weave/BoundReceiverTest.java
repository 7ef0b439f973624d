package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

class BoundReceiverTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { } class B extends A { } | class A { int m() { return 3; } } class B extends A { } | java.util.function.IntSupplier s = new B()::m; return s.getAsInt(); | 3",
        "class A { } class B extends A { } | class A { int m(int i) { return i + 1; } } class B extends A { } "
                + "| java.util.function.IntUnaryOperator s = new B()::m; return s.applyAsInt(6); | 7",
    })
    void should_take_an_object_of_a_subclass(String before, String after, String body, String expected) throws Throwable {
        assertThat(Weaving.run(before, after, body)).hasToString(expected);
    }

    @Test
    void should_not_touch_what_still_calls_an_instance_method() {
        Handle virtual = new Handle(Opcodes.H_INVOKEVIRTUAL, "A", "m", "()I", false);
        assertThat(captured("(LB;)LS;", virtual, virtual)).isEqualTo("(LB;)LS;");
    }

    @Test
    void should_not_touch_what_captures_nothing_or_was_static() {
        Handle instance = new Handle(Opcodes.H_INVOKEVIRTUAL, "A", "m", "()I", false);
        Handle bridge = new Handle(Opcodes.H_INVOKESTATIC, "A$v2", "m", "(LA;)I", false);
        assertThat(captured("()LS;", instance, bridge)).isEqualTo("()LS;");
        assertThat(captured("(LB;)LS;", bridge, bridge)).isEqualTo("(LB;)LS;");
    }

    private static String captured(String desc, Handle written, Handle woven) {
        Handle metafactory = new Handle(Opcodes.H_INVOKESTATIC, "java/lang/invoke/LambdaMetafactory", "metafactory", "()V", false);
        Type type = Type.getMethodType("()I");
        InvokeDynamicInsnNode site = new InvokeDynamicInsnNode("get", desc, metafactory, type, woven, type);
        BoundReceiver.weave(site, written);
        return site.desc;
    }
}
