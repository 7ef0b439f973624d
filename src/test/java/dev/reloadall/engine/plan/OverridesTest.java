package dev.reloadall.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverridesTest {

    /** {@code S} is the class whose method the VM would go on to select. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class S { long m(int i) { return 1; } }               | class A extends S { }                 | long m(int i) { return 2; }        | {method m=S$v1.m (LS;I)J}",
        "class S { long m(int i) { return 1; } } class M extends S { } | class A extends M { }         | long m(int i) { return 2; }        | {method m=S$v1.m (LS;I)J}",
        "interface S { default long m() { return 1; } }        | class A implements S { }              | public long m() { return 2; }      | {method m=S$v1.m (LS;)J}",
        "interface S { default long m() { return 1; } }        | class A { } class B extends A implements S { } | public long m() { return 2; } | {method m=S$v1.m (LS;)J}",
        "class S { synchronized long m() { return 1; } }       | class A extends S { }                 | long m() { return 2; }             | {method m=S$v1.m (LS;)J}",
    })
    void should_turn_the_native_method_into_a_stub_and_move_its_body(String above, String type, String override, String homes) throws Exception {
        Planning planning = planned(above, type, override);

        assertThat(planning.homes("S")).hasToString(homes);
        assertThat(planning.planned("S").isChanged()).isFalse();
        assertThat(planning.homes("A")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class S { private long m() { return 1; } }            | class A extends S { }                 | long m() { return 2; }",
        "class S { static long m() { return 1; } }             | class A extends S { }                 | static long m() { return 2; }",
        "class S { long m(int i) { return 1; } }               | class A extends S { }                 | long m(long i) { return 2; }",
        "abstract class S { abstract long m(); }               | abstract class A extends S { }        | long m() { return 2; }",
        "interface S { long m(); }                             | abstract class A implements S { }     | public long m() { return 2; }",
        "class S { }                                           | class A extends S { }                 | public String toString() { return null; }",
        "class S { public String toString() { return null; } } | class A { }                           | public String toString() { return null; }",
    })
    void should_leave_alone_what_would_not_be_selected(String above, String type, String override) throws Exception {
        assertThat(planned(above, type, override).planned("S")).isNull();
    }

    private static Planning planned(String above, String type, String override) throws ClassNotFoundException {
        String after = type.replaceFirst("(class A[^{]*)\\{ \\}", "$1{ " + override + " }");
        Planning planning = new Planning(above + " " + type).change(above + " " + after).assign();
        new Overrides(planning.plan).move();
        return planning;
    }

    @Test
    void should_give_back_the_home_that_the_body_had_before() throws Exception {
        String s = "class S { void m() { } } ";
        Planning planning = new Planning(s + "class A extends S { }").change(s + "class A extends S { void m() { } }").assign();
        new Overrides(planning.plan).move();
        planning.commit().change("class S { int i; void m() { } } class A extends S { void m() { } }").assign();

        assertThat(planning.homes("S")).containsEntry("method m", "S$v1.m (LS;)V").containsEntry("field i", "S$v2.i I");
    }
}
