package dev.reloadall.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HierarchyTest {

    private static final String REST = " class A extends S { } class B extends A { } interface J extends I { } class C implements J { } class D extends C { } class E { }";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class S { int i; } interface I { }           | [A, B, S]",
        "class S { } interface I { default void m() { } } | [C, D, I, J]",
        "class S implements I { } interface I { }     | [A, B, S]",
        "class S { } interface I { }                  | []",
    })
    void should_know_what_inherits_from_planned_classes(String changed, String concerned) throws Exception {
        Planning planning = new Planning("class S { } interface I { }" + REST).change(changed + REST);
        Hierarchy hierarchy = new Hierarchy(planning.plan);

        assertThat(Stream.of("A", "B", "C", "D", "E", "I", "J", "S").filter(name -> hierarchy.isConcerned(planning.type(name))).toList())
                .hasToString(concerned);
    }

    @Test
    void should_count_interfaces_that_the_version_before_had_given_up() throws Exception {
        Planning planning = new Planning("class S implements I { } interface I { }" + REST).change("class S { } interface I { }" + REST).assign().commit()
                .change("class S { } interface I { default void m() { } }" + REST);

        assertThat(new Hierarchy(planning.plan).isConcerned(planning.type("B"))).as("the VM still has it for one").isTrue();
    }
}
