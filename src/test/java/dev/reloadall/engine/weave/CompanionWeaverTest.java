package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Companion;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.Member;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

class CompanionWeaverTest {

    private static Class<?> companion(Weaving weaving) throws Exception {
        return weaving.load(weaving.weave()).loadClass("A$v2");
    }

    @Test
    void should_declare_added_fields_so_that_woven_code_of_the_package_reaches_them() throws Exception {
        Weaving weaving = new Weaving("class A { }", "class A { private final int i = 1; static volatile long j; transient volatile String link; }", "return null;");
        weaving.companions.get("A").volatiles().addAll(weaving.companions.get("A").members().keySet().stream()
                .filter(member -> !member.key().name().equals("i")).toList());
        Class<?> companion = companion(weaving);

        assertThat(companion.getSuperclass().getName()).isEqualTo("dev.reloadall.runtime.TablePart");
        assertThat(Modifier.toString(companion.getDeclaredField("i").getModifiers())).isEqualTo("public");
        assertThat(Modifier.toString(companion.getDeclaredField("j").getModifiers())).isEqualTo("public static volatile");
        assertThat(companion.getDeclaredField("link").getType()).as("beside that of the part").isEqualTo(String.class);
        assertThat(companion.getDeclaredConstructor().newInstance()).isNotNull();
    }

    @Test
    void should_show_the_users_line_numbers_and_file() throws Throwable {
        String v2 = "class A {\n\n static void m() {\n throw new IllegalStateException(); } }";

        assertThatThrownBy(() -> Weaving.run("class A { }", v2, "A.m(); return null;")).satisfies(thrown ->
                assertThat(thrown.getStackTrace()[0]).hasToString("A$v2.m(A.java:4)"));
    }

    @Test
    void should_raise_the_vms_error_for_what_is_gone_whatever_it_returned() throws Exception {
        Weaving weaving = new Weaving("class A { }", "class A { }", "return null;");
        Companion companion = weaving.companions.get("A");
        for (String desc : new String[] {"()V", "(JD)J", "(I)D", "()F", "()Z", "()[I"}) {
            Member gone = new Member(Member.Kind.METHOD, new MemberKey("m", desc));
            companion.members().put(gone, new Home("A$v2", "m", Links.withReceiver("A", desc), -1));
        }
        Class<?> woven = companion(weaving);

        for (Method each : woven.getDeclaredMethods()) {
            Object[] arguments = each.getParameterCount() == 3 ? new Object[] {null, 1L, 2.0} : each.getParameterCount() == 2 ? new Object[] {null, 1} : new Object[] {null};
            assertThatThrownBy(() -> each.invoke(null, arguments)).isInstanceOf(InvocationTargetException.class).cause()
                    .isInstanceOf(NoSuchMethodError.class).hasMessageStartingWith("A.m(");
        }
        assertThat(woven.getDeclaredMethods()).hasSize(6);
    }

    @Test
    void should_throw_for_a_receiver_that_is_null_before_anything_else() throws Exception {
        Weaving weaving = new Weaving("class A { }", "class A { static int ran; synchronized void m() { ran++; } void n() { ran++; } }", "return null;");
        Class<?> companion = companion(weaving);

        for (String name : new String[] {"m", "n"}) {
            Method method = companion.getDeclaredMethod(name, companion.getClassLoader().loadClass("A"));
            assertThatThrownBy(() -> method.invoke(null, (Object) null)).hasCauseInstanceOf(NullPointerException.class);
        }
        assertThat(companion.getDeclaredField("ran").get(null)).isEqualTo(0);
    }

    @Test
    void should_run_the_initializers_of_static_fields_in_order_after_those_of_the_class_itself() throws Exception {
        Weaving weaving = new Weaving("class A { static StringBuilder log = new StringBuilder(\"class\"); }",
                "class A { static StringBuilder log = new StringBuilder(\"class\"); static String one; static String two; }", "return null;");
        for (String name : new String[] {"one", "two"}) {
            MethodNode code = new MethodNode(Opcodes.ACC_STATIC, "init", "()Ljava/lang/String;", null, null);
            code.instructions.add(new FieldInsnNode(Opcodes.GETSTATIC, "A", "log", "Ljava/lang/StringBuilder;"));
            code.instructions.add(new LdcInsnNode(name));
            code.instructions.add(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, "java/lang/StringBuilder", "append",
                    "(Ljava/lang/String;)Ljava/lang/StringBuilder;", false));
            code.instructions.add(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, "java/lang/StringBuilder", "toString",
                    "()Ljava/lang/String;", false));
            code.instructions.add(new InsnNode(Opcodes.ARETURN));
            Member initializer = new Member(Member.Kind.INITIALIZER, new MemberKey(name, "Ljava/lang/String;"));
            weaving.companions.get("A").members().put(initializer, new Home("A$v2", "init$" + name, "()Ljava/lang/String;", -1));
            weaving.companions.get("A").initializers().put(initializer, code);
        }
        Class<?> companion = companion(weaving);

        assertThat(companion.getDeclaredField("one").get(null)).isEqualTo("classone");
        assertThat(companion.getDeclaredField("two").get(null)).isEqualTo("classonetwo");
    }

    @Test
    void should_drop_annotations_whose_parameters_would_be_shifted() throws Exception {
        Weaving weaving = new Weaving("class A { }", "class A { @Deprecated <T> java.util.List<T> m(@Tag int i) { return null; } } "
                + "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Tag { }", "return null;");
        Method method = companion(weaving).getDeclaredMethods()[0];

        assertThat(method.getAnnotations()).isEmpty();
        assertThat(method.getParameterAnnotations()).hasDimensions(2, 0);
        assertThat(method.toGenericString()).isEqualTo("public static java.util.List A$v2.m(A,int)");
    }
}
