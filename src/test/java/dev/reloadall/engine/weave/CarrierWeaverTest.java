package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reloadall.engine.match.SourceCompiler;
import dev.reloadall.runtime.Linkage;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

class CarrierWeaverTest {

    private static final String ADDED = "A(boolean z, byte b, char c, short s, int i, long j, float f, double d, String t, int[][] a) { "
            + "this.s = \"\" + z + b + c + s + i + j + f + d + t + a.length; } "
            + "A(long n) { try { long twice = n * 2; s = \"n\" + twice / (n - 1); } catch (ArithmeticException e) { s = \"thrown\"; } finally { s += \"!\"; } } ";

    /** {@code A(int, double)} carries the others, under the indices 3 and 8. */
    private static Class<?> carrier() throws Exception {
        ClassNode node = Nodes.read(SourceCompiler.quickly("public class A { public String s; public A(int i, double d) { int k = i; s = \"native\" + k + d; } " + ADDED + "}").get("A"));
        Map<String, MethodNode> byDesc = node.methods.stream().collect(Collectors.toMap(method -> method.desc, method -> method));
        MethodNode carrier = byDesc.get("(ID)V");
        node.methods.removeIf(method -> method != carrier);
        Map<Integer, MethodNode> added = new LinkedHashMap<>();
        added.put(8, byDesc.get("(ZBCSIJFDLjava/lang/String;[[I)V"));
        added.put(3, byDesc.get("(J)V"));
        CarrierWeaver.weave("A", carrier, added);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        node.accept(writer);
        return new SourceCompiler.Loader(new TreeMap<>(Map.of("A", writer.toByteArray()))).loadClass("A");
    }

    private static Object make(Class<?> carrier, int index, Object... arguments) throws Throwable {
        MethodType left = MethodType.genericMethodType(arguments.length).changeReturnType(void.class);
        Linkage.leave(MethodHandles.lookup(), "leave", left, carrier, index).dynamicInvoker().invokeWithArguments(arguments);
        Object made = carrier.getConstructor(int.class, double.class).newInstance(5, 1.5);
        return carrier.getField("s").get(made);
    }

    @Test
    void should_run_the_constructor_whose_arguments_have_been_left() throws Throwable {
        Class<?> carrier = carrier();

        assertThat(make(carrier, 8, true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6d, "t", new int[7][])).isEqualTo("true1c2345.06.0t7");
        assertThat(make(carrier, 3, 5L)).isEqualTo("n2!");
        assertThat(make(carrier, 3, 1L)).isEqualTo("thrown!");
    }

    @Test
    void should_run_its_own_body_where_nothing_has_been_left() throws Exception {
        Class<?> carrier = carrier();
        Object made = carrier.getConstructor(int.class, double.class).newInstance(5, 1.5);

        assertThat(carrier.getField("s").get(made)).isEqualTo("native51.5");
        assertThat(carrier.getDeclaredConstructors()).hasSize(1);
    }

    @Test
    void should_raise_the_vms_error_for_a_constructor_that_is_gone() throws Exception {
        Class<?> carrier = carrier();

        assertThatThrownBy(() -> make(carrier, 4)).hasRootCauseInstanceOf(NoSuchMethodError.class);
    }

    @Test
    void should_carry_many() throws Throwable {
        String added = IntStream.range(0, 40).mapToObj(i -> "A(" + parameters(i) + "long j) { s = " + i + " + \" \" + j; } ").collect(Collectors.joining());

        assertThat(Weaving.run("class A { String s; }", "class A { String s; A() { } " + added + "}",
                "return new A(7).s + new A(" + "1, ".repeat(39) + "8).s;")).isEqualTo("0 739 8");
    }

    private static String parameters(int count) {
        return IntStream.range(0, count).mapToObj(i -> "int i" + i + ", ").collect(Collectors.joining());
    }

    @Test
    void should_know_which_locals_are_free() throws Exception {
        MethodNode carrier = new MethodNode(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        carrier.maxLocals = 1;
        MethodNode added = new MethodNode(Opcodes.ACC_PUBLIC, "<init>", "(JD)V", null, null);
        added.maxLocals = 9;
        CarrierWeaver.weave("A", carrier, Map.of(0, added));

        assertThat(carrier.maxLocals).isEqualTo(10);
        assertThat(Type.getArgumentTypes(carrier.desc)).isEmpty();
    }
}
