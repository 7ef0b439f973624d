package dev.reloadall.engine.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class FieldParametersTest {

    private static final String TWO = "(ILjava/lang/String;)V";

    private static BitSet of(String source, String constructor) {
        return FieldParameters.of(Subject.of(source).node(), constructor, "f", "Ljava/lang/Object;");
    }

    @Test
    void should_find_none_for_a_value_without_parameters() {
        assertThat(of("class A { Object f = 1; A(int a, String b) {} }", TWO).isEmpty()).isTrue();
        assertThat(of("class A { Object f; A(int a, String b) {} }", TWO).isEmpty()).isTrue();
    }

    @Test
    void should_find_the_parameters_that_flow_into_the_value() {
        assertThat(of("class A { Object f; A(int a, String b) { f = b; } }", TWO)).hasToString("{1}");
        assertThat(of("class A { Object f; A(int a, String b) { String s = b + a; f = s; } }", TWO)).hasToString("{0, 1}");
    }

    @Test
    void should_find_the_parameters_that_decide() {
        assertThat(of("class A { Object f; A(int a, String b) { f = a > 0 ? 1 : 2; } }", TWO)).hasToString("{0}");
    }

    @Test
    void should_count_positions_not_slots() {
        assertThat(of("class A { Object f; A(long a, double c, String b) { f = b; } }", "(JDLjava/lang/String;)V")).hasToString("{2}");
    }

    @Test
    void should_follow_delegation() {
        assertThat(of("class A { Object f; A(int a, String b) { this(b, a); } A(String b, long a) { f = b; } }", TWO)).hasToString("{1}");
    }

    @Test
    void should_take_all_where_the_constructor_is_not_known() {
        assertThat(of("class A { Object f = 1; }", TWO)).hasToString("{0, 1}");
    }
}
