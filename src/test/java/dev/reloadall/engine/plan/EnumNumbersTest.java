package dev.reloadall.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.match.SourceCompiler;
import dev.reloadall.engine.weave.Nodes;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnumNumbersTest {

    private static final String ENUM = "enum E { ONE, TWO; int mask() { return 1 << ordinal(); } static int all() { return 3; } } ";

    private static Set<String> found(String fields) {
        byte[] type = SourceCompiler.quickly(ENUM + "class A { " + fields + " static int calls() { return 1; } }").get("A");
        return new EnumNumbers(Set.of("E"), Nodes.read(type)).find().stream().map(each -> each.key().name()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "static final int F = E.ONE.mask();",
        "static final long F = 1L << E.ONE.ordinal() | E.TWO.mask();",
        "static final int F = E.all();",
        "static final boolean F = E.values().length > 2;",
    })
    void should_find_what_is_computed_from_the_enum_alone(String field) {
        assertThat(found(field)).containsExactly("F");
    }

    @Test
    void should_find_what_is_computed_from_such_a_number() {
        assertThat(found("static final int F = E.ONE.mask(), G = F | 8;")).containsExactlyInAnyOrder("F", "G");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "static final int F = 7 * 6;",
        "static int F = E.ONE.mask();",
        "static final int F = E.ONE.mask() + calls();",
        "static int g; static final int F = E.ONE.mask() + g;",
        "static final int[] F = new int[E.values().length];",
        "static final Integer F = E.ONE.mask();",
        "@dev.reloadall.Keep static final int F = E.ONE.mask();",
    })
    void should_not_find_what_holds_state_or_knows_more(String field) {
        assertThat(found(field)).isEmpty();
    }
}
