package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.world.Home;
import dev.reloadall.runtime.Linkage;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

class LinksTest {
    private static final Home HOME = new Home("A$v2", "m", "(LA;I)J", -1);

    static Stream<InvokeDynamicInsnNode> links() {
        return Stream.of(Links.getField("A", HOME, "I"), Links.putField("A", HOME, "I"), Links.virtual("A", "m", "(I)J"),
                Links.member(5, "A", "m", "(LA;I)J", "B"), Links.create("A", "(I)V", 0), Links.createAdded("A", "(I)V", 3, "(I)V", 0),
                Links.leave("A", "(I)V", 3), Links.lookup("A"), Links.nestMate("A", "m", "()V", ""), Links.missing("missingMethod", "()V", "A.m()V"),
                Links.arrive(7));
    }

    /** The runtime is in another loader and known by name only: the compiler sees no mistake here. */
    @ParameterizedTest
    @MethodSource("links")
    void should_name_a_bootstrap_method_that_exists_and_takes_these_arguments(InvokeDynamicInsnNode link) {
        Method bootstrap = Arrays.stream(Linkage.class.getMethods()).filter(each -> each.getName().equals(link.bsm.getName()))
                .filter(each -> Type.getMethodDescriptor(each).equals(link.bsm.getDesc())).findAny().orElseThrow();

        assertThat(Type.getInternalName(Linkage.class)).isEqualTo(link.bsm.getOwner());
        assertThat(Modifier.isStatic(bootstrap.getModifiers())).isTrue();
        List<Class<?>> parameters = List.of(bootstrap.getParameterTypes()).subList(3, bootstrap.getParameterCount());
        assertThat(link.bsmArgs).hasSameSizeAs(parameters);
        for (int i = 0; i < parameters.size(); i++) {
            assertThat(boxed(parameters.get(i))).isEqualTo(constantType(link.bsmArgs[i]));
        }
    }

    @Test
    void should_use_every_bootstrap_method_that_there_is() {
        List<String> there = Arrays.stream(Linkage.class.getDeclaredMethods()).filter(each -> Modifier.isPublic(each.getModifiers()))
                .map(Method::getName).toList();

        assertThat(links().map(each -> each.bsm.getName()).distinct()).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void should_take_an_object_before_what_a_field_or_a_method_takes() {
        assertThat(Links.getField("A", HOME, "I").desc).isEqualTo("(LA;)I");
        assertThat(Links.putField("A", HOME, "I").desc).isEqualTo("(LA;I)V");
        assertThat(Links.virtual("p/A", "m", "(I)J").desc).isEqualTo("(Lp/A;I)J");
    }

    @Test
    void should_return_the_object_that_is_made_and_be_another_link_for_another_successor() {
        assertThat(Links.create("p/A", "(I)V", 0).desc).isEqualTo("(I)Lp/A;");
        assertThat(Links.createAdded("A", "(I)V", 3, "(I)V", 0).desc).isEqualTo("(I)LA;");
        assertThat(List.of(Links.create("A", "()V", 0).name, Links.create("A", "()V", 1).name, Links.create("A", "()V", 2).name))
                .doesNotHaveDuplicates();
    }

    @Test
    void should_call_a_companion_directly() {
        MethodInsnNode call = Links.companion(HOME);

        assertThat(call.getOpcode()).isEqualTo(Opcodes.INVOKESTATIC);
        assertThat(List.of(call.owner, call.name, call.desc)).containsExactly("A$v2", "m", "(LA;I)J");
        assertThat(call.itf).isFalse();
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    private static Class<?> constantType(Object constant) {
        if (constant instanceof Type type) {
            return type.getSort() == Type.METHOD ? MethodType.class : Class.class;
        }
        return constant.getClass();
    }
}
