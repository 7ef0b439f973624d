package dev.reloadall.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyRenamesTest {

    private static PlanBuilder suggested(String before, String after) throws ClassNotFoundException {
        Planning planning = new Planning(before).change(after).assign();
        LikelyRenames.suggest(planning.plan, planning.planned("A"));
        return planning.plan;
    }

    @Test
    void should_ask_whether_the_only_two_of_a_type_are_one() throws Exception {
        PlanBuilder plan = suggested("class A { int i; String old; }", "class A { int i; String fresh; long other; }");

        assertThat(plan.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.toString()).contains("A").contains("fresh").contains("@RenamedFrom(\"old\")").contains("old is discarded");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { int a; }                  | class A { long b; }",
        "class A { int a; }                  | class A { static int b; }",
        "class A { int a, b; }               | class A { int c; }",
        "class A { int a; }                  | class A { int b, c; }",
        "class A { int a; }                  | class A { }",
        "class A { }                         | class A { int b; }",
        "class A { int a; }                  | class A { int a, b; }",
        "class A { int a; }                  | class A { @dev.reloadall.RenamedFrom(\"a\") int b; }",
        "class A { class B { } A a; }        | class A { }",
    })
    void should_not_guess(String before, String after) throws Exception {
        assertThat(suggested(before, after).warnings()).isEmpty();
    }
}
