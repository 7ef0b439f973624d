package dev.reloadall.engine.repoint.making;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.match.SourceCompiler;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CreationsTest {

    private static Creations of(String body) {
        return Creations.of(SourceCompiler.quickly("class A { int n; static class B { } Object m() { " + body + " } }").get("A"));
    }

    @Test
    void should_tell_what_is_made_by_new() {
        assertThat(of("return n == 0 ? new B() : new StringBuilder();")).isEqualTo(new Creations(Set.of("A$B"), Set.of()));
    }

    @Test
    void should_tell_whose_constructors_are_referred_to() {
        Creations creations = of("java.util.function.Supplier<Object> s = B::new; return s;");

        assertThat(creations.made()).isEmpty();
        assertThat(creations.referred()).containsExactly("A$B");
    }

    @Test
    void should_not_take_other_uses_for_creations() {
        assertThat(of("B[] all = new B[2]; java.util.function.Function<Object, String> f = Object::toString; return all[0] instanceof B ? f : B.class;"))
                .isEqualTo(Creations.NONE);
    }
}
