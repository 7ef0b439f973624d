package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.match.SourceCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** {@code L} is a class that loads after the reload of {@code A}. */
class LoadWeaverTest {

    private static final String V1 = "class A { String s = \"\"; } interface I { int one(); } ";
    private static final String V2 = "class A { String s = \"\"; long n; A() { } A(String s, long n) { this.s = s; this.n = n; } String m(int... more) { return s + n + more.length; } "
            + "static String t(A a) { return \"t\" + a.n; } } interface I { int one(); default int two() { return one() * 2; } } ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "class L extends A { L(int i) { super(\"l\" + i, 4); } String l() { return super.m(1, 2) + n + A.t(this); } }                       | return new L(3).l();  | l3424t4",
        "class L { String l() { java.util.function.BiFunction<String, Long, A> f = A::new; return f.apply(\"x\", 5L).m(); } }              | return new L().l();   | x50",
        "interface L { default String l(A a) { java.util.function.Function<int[], String> f = a::m; return f.apply(new int[9]); } }        "
                + "| L l = new L() { }; return l.l(new A(\"i\", 1)); | i19",
        "interface L { static String l(A a) { java.util.function.Function<A, String> f = A::t; java.util.function.ToLongFunction<A> g = x -> x.n++; return f.apply(a) + g.applyAsLong(a) + a.n; } }        "
                + "| return L.l(new A(\"i\", 1)); | t112",
        "class L implements I { public int one() { return 4; } }                                                                           | I i = new L(); return i.two() + i.one(); | 12",
        "record L(A a) implements I { public int one() { return (int) a.n; } }                                                             | return new L(new A(\"r\", 3)).two();     | 6",
        "enum L { X { A a() { return new A(\"e\", ordinal()); } }; abstract A a(); }                                                       | return L.X.a().m(5);  | e01",
    })
    void should_link_a_class_that_loads_later_to_what_was_added(String late, String body, String expected) throws Throwable {
        assertThat(Weaving.run(V1, V2 + late, body)).hasToString(expected);
    }

    @Test
    void should_keep_the_members_of_a_class_for_which_nothing_has_moved() {
        Weaving weaving = new Weaving(V1, V2, "return null;");
        byte[] late = SourceCompiler.quickly(V2 + "class L { long l(A a) { return a.s.length(); } }").get("L");

        var woven = Nodes.read(LoadWeaver.weave(weaving.types(), late));

        assertThat(woven.methods).extracting(method -> method.name).containsExactly("<init>", "l");
        assertThat(woven.methods.get(1).instructions).noneMatch(insn -> insn instanceof InvokeDynamicInsnNode);
    }

    @Test
    void should_give_it_natively_what_its_supertypes_have_gained() throws Throwable {
        String before = "class A { public int compareTo(Object other) { return 1; } } ";
        Weaving weaving = new Weaving(before, "class A implements Comparable<Object> { public int compareTo(Object other) { return 2; } } class L extends A { }",
                "return ((Comparable<Object>) (Object) new L()).compareTo(null);");

        assertThat(weaving.run()).isEqualTo(2);
        assertThat(Nodes.read(weaving.weave().get("L")).interfaces).containsExactly("java/lang/Comparable");
    }
}
