package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.runtime.SerialForms;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

class SerialLambdaTest {

    private static final String A = "class A { static Object plain() { return (Runnable) () -> { }; }"
            + " static Object serial() { return (Runnable & java.io.Serializable) () -> { }; }"
            + " static Object marked() { return (Runnable & Cloneable) () -> { }; } static String text(int i) { return \"a\" + i; } }";
    private final Weaving weaving = new Weaving(A, A, "return null;");

    private InvokeDynamicInsnNode site(String method) {
        MethodNode code = Nodes.read(weaving.before.get("A")).methods.stream().filter(each -> each.name.equals(method)).findFirst().orElseThrow();
        return Arrays.stream(code.instructions.toArray()).filter(InvokeDynamicInsnNode.class::isInstance)
                .map(InvokeDynamicInsnNode.class::cast).findFirst().orElseThrow();
    }

    @Test
    void should_tell_serializable_lambdas() {
        assertThat(SerialLambda.is(site("serial"))).isTrue();
        assertThat(SerialLambda.is(site("plain"))).isFalse();
        assertThat(SerialLambda.is(site("marked"))).as("another marker").isFalse();
        assertThat(SerialLambda.is(site("text"))).isFalse();
    }

    @Test
    void should_leave_one_alone_that_is_made_where_the_class_file_says() {
        InvokeDynamicInsnNode site = site("serial");
        List<Object> arguments = List.of(site.bsmArgs);
        Handle metafactory = site.bsm;

        SerialLambda.weave(site, SerialLambda.called(site), weaving.site("A"));

        assertThat(site.bsm).isEqualTo(metafactory);
        assertThat(site.bsmArgs).containsExactlyElementsOf(arguments);
    }

    @Test
    void should_hand_on_what_the_class_file_says() {
        InvokeDynamicInsnNode site = site("serial");
        Object[] arguments = site.bsmArgs;
        Handle called = new Handle(Opcodes.H_INVOKESTATIC, "A", "lambda$serial$7", "()V", false);

        SerialLambda.weave(site, called, weaving.companionSite("A"));

        assertThat(site.bsm.getOwner()).isEqualTo(SerialForms.class.getName().replace('.', '/'));
        assertThat(site.bsmArgs).startsWith(arguments).hasSize(arguments.length + SerialForms.EXTRA);
        assertThat(Arrays.copyOfRange(site.bsmArgs, arguments.length, site.bsmArgs.length)).extracting(Object::toString)
                .containsExactly("LA;", "" + Opcodes.H_INVOKESTATIC, "A", "lambda$serial$7", "()V");
    }
}
