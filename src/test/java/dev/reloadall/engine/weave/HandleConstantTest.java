package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

class HandleConstantTest {

    private static final Handle METAFACTORY = new Handle(Opcodes.H_INVOKESTATIC, "java/lang/invoke/ConstantBootstraps", "invoke",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;Ljava/lang/invoke/MethodHandle;[Ljava/lang/Object;)Ljava/lang/Object;", false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "static String m(int... n) { return \"s\" + n.length; }   | Function<int[], String> f = A::m; return f.apply(new int[2]);        | s2",
        "String m(long n) { return \"i\" + n; }                   | LongFunction<String> f = new A()::m; return f.apply(5);              | i5",
        "String m(long n) { return \"u\" + n; }                   | BiFunction<A, Long, String> f = A::m; return f.apply(new A(), 6L);   | u6",
        "A(long n, double d) { this.s = n + d + \"c\"; } A() { }  | BiFunction<Long, Double, A> f = A::new; return f.apply(1L, 2.0).s;   | 3.0c",
        "private String p() { return \"p\"; } Supplier<String> q() { return this::p; } | return new A().q().get();                        | p",
        "Supplier<String> q() { return () -> s + super.hashCode() * 0; } | A a = new A(); a.s = \"l\"; return a.q().get();               | l0",
        "Supplier<String> q(long n) { Supplier<Supplier<String>> outer = () -> () -> s + n; return outer.get(); } | A a = new A(); return a.q(7).get(); | null7",
    })
    void should_name_what_can_be_linked(String member, String body, String expected) throws Throwable {
        String imports = "import java.util.function.*; class A { String s; ";
        assertThat(Weaving.run(imports + "}", imports + member + " }", body)).hasToString(expected);
    }

    @Test
    void should_leave_alone_what_links_natively() {
        HandleConstant constants = new HandleConstant(new Weaving("class A { int i; int m() { return 1; } A() { } }",
                "class A { int i; int m() { return 1; } A() { } int n() { return 2; } }", "return null;").site("A"));
        Handle library = new Handle(Opcodes.H_INVOKEVIRTUAL, "java/lang/String", "length", "()I", false);
        Handle method = new Handle(Opcodes.H_INVOKEVIRTUAL, "A", "m", "()I", false);
        Handle field = new Handle(Opcodes.H_PUTFIELD, "A", "i", "I", false);
        Handle constructor = new Handle(Opcodes.H_NEWINVOKESPECIAL, "A", "<init>", "()V", false);

        for (Handle each : new Handle[] {library, method, field, constructor}) {
            assertThat(constants.handle(each)).isSameAs(each);
        }
        assertThat(constants.weave(Type.getObjectType("A"))).isEqualTo(Type.getObjectType("A"));
        assertThat(constants.weave("A")).isEqualTo("A");
    }

    @Test
    void should_weave_the_arguments_of_a_dynamic_constant_however_deep() {
        HandleConstant constants = new HandleConstant(new Weaving("class A { }", "class A { static int n() { return 2; } int j; }", "return null;").site("A"));
        Handle added = new Handle(Opcodes.H_INVOKESTATIC, "A", "n", "()I", false);
        Handle field = new Handle(Opcodes.H_GETFIELD, "A", "j", "I", false);
        ConstantDynamic inner = new ConstantDynamic("c", "I", METAFACTORY, added);
        ConstantDynamic outer = new ConstantDynamic("d", "I", METAFACTORY, field, inner, "text");

        ConstantDynamic woven = (ConstantDynamic) constants.weave(outer);

        assertThat(woven.getBootstrapMethod()).isEqualTo(METAFACTORY);
        assertThat(woven.getBootstrapMethodArgument(0)).isEqualTo(new Handle(Opcodes.H_INVOKESTATIC, "A$v2", "bridge", "(LA;)I", false));
        assertThat(woven.getBootstrapMethodArgument(1))
                .isEqualTo(new ConstantDynamic("c", "I", METAFACTORY, new Handle(Opcodes.H_INVOKESTATIC, "A$v2", "n", "()I", false)));
        assertThat(woven.getBootstrapMethodArgument(2)).isEqualTo("text");
    }
}
