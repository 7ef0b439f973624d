package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.world.Companion;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassWeaverTest {

    @Test
    void should_define_no_companion_without_members() {
        Weaving weaving = new Weaving("class A { int m() { return 1; } }", "class A { int m() { return 2; } }", "return null;");
        Woven woven = weaving.classWeaver("A").weave(List.of(), weaving.companions.get("A"));

        assertThat(woven.fresh()).isNull();
        assertThat(woven.companions()).isEmpty();
    }

    @Test
    void should_put_new_bridges_into_the_fresh_companion_and_reuse_those_of_existing_ones() {
        Weaving weaving = new Weaving("class A { int m() { return 1; } }", "class A { int m() { return 1; } int n() { return 2; } "
                + "java.util.function.IntSupplier f() { return this::n; } java.util.function.IntSupplier g() { return this::n; } }", "return null;");
        Companion first = weaving.companions.get("A");
        Woven woven = weaving.classWeaver("A").weave(List.of(), first);
        long bridges = first.bridges().size();
        Companion second = Companion.named("A$v3", true);
        Woven again = weaving.classWeaver("A").weave(List.of(first), second);

        assertThat(bridges).as("one for both references").isEqualTo(1);
        assertThat(woven.companions()).containsOnlyKeys("A$v2");
        assertThat(woven.fresh()).isSameAs(first);
        assertThat(again.fresh()).as("nothing new").isNull();
        assertThat(again.companions().get("A$v2")).isEqualTo(woven.companions().get("A$v2"));
    }

    /** A plan compares what it wove with what is installed, to leave alone what has not changed. */
    @Test
    void should_weave_the_same_twice() {
        String v2 = "import java.util.function.*; class A { int i; long j; static String s; A() { } A(long j) { this.j = j; } Supplier<A> f() { return () -> new A(i++); } "
                + "synchronized void m() { s += j; } Function<Long, A> g() { return A::new; } }";
        Weaving one = new Weaving("class A { }", v2, "return null;");
        Weaving two = new Weaving("class A { }", v2, "return null;");

        assertThat(one.weave()).usingRecursiveComparison().isEqualTo(two.weave());
    }
}
