package dev.reloadall.engine.repoint.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reloadall.engine.InVm;
import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.plan.ClassOpening;
import dev.reloadall.engine.repoint.vm.ClassFlags;
import dev.reloadall.engine.repoint.vm.VmStructs;
import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class OpenClassesTest {

    private final Instrumentation instrumentation = InVm.instrumentation();
    private final Redefiner redefiner = new Redefiner(instrumentation);
    private final ClassFlags flags = new ClassFlags(VmStructs.read());
    private final OpenClasses opened = new OpenClasses(redefiner, flags);

    @Test
    void should_let_a_class_be_extended_and_redefined_again_and_again() throws Exception {
        assertThat(opened.open(Map.of(Closed.class, EnumSet.of(ClassOpening.EXTENSIBLE)))).isTrue();

        Object sub = define("extra").newInstance();
        for (int i = 0; i < 20; i++) {
            instrumentation.retransformClasses(Closed.class);
            assertThat(((Closed) sub).own() + " " + sub + " " + new Closed()).isEqualTo("3 sub closed");
        }
        assertThat(opened.open(Map.of(Closed.class, EnumSet.of(ClassOpening.EXTENSIBLE)))).isFalse();
    }

    @Test
    void should_have_the_vm_refuse_a_subclass_that_overrides_what_is_bound() {
        opened.open(Map.of(Bound.class, EnumSet.of(ClassOpening.EXTENSIBLE)));

        assertThatThrownBy(() -> define(Bound.class, "own")).isInstanceOf(NoClassDefFoundError.class)
                .hasMessageContaining("Bound, which was final when it was loaded").hasMessageContaining("own()");
    }

    @Test
    void should_refuse_it_further_down_too() throws Exception {
        opened.open(Map.of(Top.class, EnumSet.of(ClassOpening.EXTENSIBLE)));
        Class<?> middle = define(Top.class, "extra").getDeclaringClass();

        assertThatThrownBy(() -> define(middle, "own")).isInstanceOf(NoClassDefFoundError.class).hasMessageContaining("own()");
    }

    @Test
    void should_leave_a_class_of_the_same_name_alone() throws Exception {
        BoundMethods bound = new BoundMethods();
        bound.add(Closed.class, read(Bound.class)); // as if that one were Bound for another loader

        assertThat(bound.check(getClass().getClassLoader(), file(Bound.class, "own"))).isNull();
        bound.add(Bound.class, read(Bound.class));
        assertThat(bound.check(getClass().getClassLoader(), file(Bound.class, "own"))).isNotNull();
    }

    private static byte[] read(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream(type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class")) {
            return in.readAllBytes();
        }
    }

    private static Constructor<?> define(String method) throws Exception {
        return define(Closed.class, method);
    }

    private static Constructor<?> define(Class<?> superclass, String method) throws Exception {
        return MethodHandles.lookup().defineClass(file(superclass, method)).getConstructor();
    }

    private static byte[] file(Class<?> superclass, String method) {
        ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        String parent = superclass.getName().replace('.', '/');
        out.visit(Opcodes.V17, Opcodes.ACC_SUPER | Opcodes.ACC_PUBLIC, parent + "$Sub", null, parent, null);
        MethodVisitor init = out.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        init.visitVarInsn(Opcodes.ALOAD, 0);
        init.visitMethodInsn(Opcodes.INVOKESPECIAL, parent, "<init>", "()V", false);
        init.visitInsn(Opcodes.RETURN);
        init.visitMaxs(0, 0);
        constant(out, method, "()I", 5, Opcodes.IRETURN);
        constant(out, "toString", "()Ljava/lang/String;", "sub", Opcodes.ARETURN);
        return out.toByteArray();
    }

    private static void constant(ClassWriter out, String name, String desc, Object value, int result) {
        MethodVisitor method = out.visitMethod(Opcodes.ACC_PUBLIC, name, desc, null, null);
        method.visitLdcInsn(value);
        method.visitInsn(result);
        method.visitMaxs(0, 0);
    }

    /** Inherits what a library has. */
    static class Base {
        @Override
        public String toString() {
            return "closed";
        }
    }

    /** Opened by one test. */
    static final class Closed extends Base {
        int own() {
            return 3;
        }
    }

    /** Opened by a third one. */
    static final class Top {
        int own() {
            return 3;
        }
    }

    /** Opened by another one. */
    static final class Bound {
        int own() {
            return 3;
        }
    }
}
