package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.match.SourceCompiler;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;

class BridgeWeaverTest {

    private static final Map<String, byte[]> CLASSES = SourceCompiler.quickly(
            "interface I { default long d(int i) { return i + 1; } static double s(double d, long l) { return d + l; } } "
            + "class A implements I { long f = 5; static String g = \"g\"; A() { } A(long i, String s) { f = i + s.length(); } "
            + "double m(double d, long l, float f) { return d + l + f; } static int s(byte b, long... more) { return b + more.length; } "
            + "long f() { return f; } static String g() { return g; } }");

    private static MethodHandle bridge(int tag, String owner, String name, String desc) throws Exception {
        Handle handle = new Handle(tag, owner, name, desc, owner.equals("I"));
        return Code.method(BridgeWeaver.method(handle, "run", BridgeWeaver.desc(handle, "Self")), CLASSES);
    }

    @Test
    void should_do_what_the_handle_would() throws Throwable {
        MethodHandle make = bridge(Opcodes.H_NEWINVOKESPECIAL, "A", "<init>", "(JLjava/lang/String;)V");
        Object a = make.invoke(10L, "abc");
        ClassLoader loader = a.getClass().getClassLoader();

        assertThat(a.getClass().getName()).isEqualTo("A");
        assertThat(make.type().returnType()).isEqualTo(a.getClass());
        assertThat(loader).isNotNull();
        assertThat(bridge(Opcodes.H_INVOKESTATIC, "A", "s", "(B[J)I").invoke((byte) 3, new long[4])).isEqualTo(7);
        assertThat(bridge(Opcodes.H_INVOKESTATIC, "I", "s", "(DJ)D").invoke(1.5, 2L)).isEqualTo(3.5);
        assertThat(bridge(Opcodes.H_GETSTATIC, "A", "g", "Ljava/lang/String;").invoke()).isEqualTo("g");
        assertThat(bridge(Opcodes.H_PUTSTATIC, "A", "g", "Ljava/lang/String;").invoke((Object) null)).isNull();
    }

    /** The bridge's own loader has the class, so what it makes comes from a bridge too. */
    @Test
    void should_take_the_receiver_first() throws Throwable {
        assertThat(Weaving.run("class A { long f = 5; } ", "import java.util.function.*; class A { long f = 5; double m(double d, long l) { return d * l + f; } "
                + "interface M { double m(A a, double d, long l); } static M m() { return A::m; } }", "return A.m().m(new A(), 1.5, 4L);")).isEqualTo(11.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 | A | f      | J                     | (LA;)J",
        "2 | A | g      | Ljava/lang/String;    | ()Ljava/lang/String;",
        "3 | A | f      | J                     | (LA;J)V",
        "4 | A | g      | Ljava/lang/String;    | (Ljava/lang/String;)V",
        "5 | A | m      | (DJ)D                 | (LA;DJ)D",
        "6 | A | s      | (B[J)I                | (B[J)I",
        "7 | A | m      | (DJ)D                 | (LSelf;DJ)D",
        "8 | A | <init> | (J[[I)V               | (J[[I)LA;",
        "9 | I | d      | (I)J                  | (LI;I)J",
    })
    void should_have_the_type_of_the_handle(int tag, String owner, String name, String desc, String type) {
        assertThat(BridgeWeaver.desc(new Handle(tag, owner, name, desc, owner.equals("I")), "Self")).isEqualTo(type);
    }
}
