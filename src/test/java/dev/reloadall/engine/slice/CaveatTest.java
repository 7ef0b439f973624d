package dev.reloadall.engine.slice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaveatTest {

    private static String of(String source) {
        return ((Initializer.Sliced) Subject.of(source).slice("f")).caveat();
    }

    @Test
    void should_be_empty_where_everything_ran() {
        assertThat(of("class A { List<Object> f = new ArrayList<>(); { f.add(1); } }")).isEmpty();
    }

    @Test
    void should_be_empty_beside_statements_that_have_nothing_to_do_with_the_field() {
        assertThat(of("class A { List<Object> f = new ArrayList<>(); int n; A(int p) { n = p; log(); } void log() { n++; } Object f() { return f; } }"))
                .isEmpty();
    }

    @Test
    void should_name_a_change_that_needs_a_parameter() {
        assertThat(of("class A {\n List<Object> f = new ArrayList<>();\n A(Object p) {\n f.add(p); } }"))
                .isEqualTo("left out add(...) in line 4: constructor A(Object) takes it from its parameter 'p'");
    }

    @Test
    void should_name_a_method_that_fills_the_field() {
        assertThat(of("class A {\n List<Object> f = new ArrayList<>();\n A() {\n fill(); } void fill() { f.add(1); } }"))
                .isEqualTo("left out fill(...) in line 4: it uses the field");
    }

    @Test
    void should_name_a_static_method_that_fills_the_field_and_cannot_stand_where_it_is_called() {
        assertThat(of("class A { static int n; static List<Object> f = new ArrayList<>(); static { fill(); } "
                + "static void fill() { try { f.add(1); } finally { n++; } } }")).contains("fill(...)");
        assertThat(of("class A { static int n; static List<Object> f = new ArrayList<>(); static { fill(); } "
                + "static synchronized void fill() { f.add(1); n++; } }")).contains("fill(...)");
    }

    @Test
    void should_not_name_a_static_method_that_fills_other_things_too() {
        assertThat(of("class A { static int n; static List<Object> f = new ArrayList<>(); static { fill(); } static void fill() { f.add(1); n++; } }"))
                .isEmpty();
        assertThat(of("class A { static List<Object> f = new ArrayList<>(); static { fill(); } static void fill() { f.add(System.in); } }"))
                .isEmpty();
    }

    @Test
    void should_not_name_a_static_method_that_fills_the_field_and_does_nothing_else() {
        assertThat(of("class A { static List<Object> f = new ArrayList<>(); static { fill(); } static void fill() { f.add(1); } }")).isEmpty();
    }

    @Test
    void should_name_an_iteration_whose_lambda_fills_the_field() {
        assertThat(of("class A { List<Object> f = new ArrayList<>(); { List.of(1).forEach(i -> f.add(i)); } }")).contains("forEach(...)");
    }

    @Test
    void should_not_name_a_lambda_that_may_use_the_field_later() {
        assertThat(of("class A { List<Object> f = new ArrayList<>(); Runnable r = () -> f.clear(); }")).isEmpty();
    }

    @Test
    void should_not_name_a_method_called_before_the_assignment() {
        assertThat(of("class A { List<Object> f; A() { show(); f = new ArrayList<>(); } void show() { System.out.println(f); } }")).isEmpty();
    }

    @Test
    void should_say_that_a_later_assignment_needs_a_parameter() {
        assertThat(of("class A { int f = 1; A(int p) { f = p; } }"))
                .isEqualTo("only its declared initializer ran: constructor A(int) takes it from its parameter 'p'");
    }

    @Test
    void should_name_the_method_that_assigns_the_field_in_place_of_the_constructor() {
        assertThat(Subject.of("class A { Object f; A() { init(); } void init() { f = 1; } }").slice("f"))
                .isEqualTo(new Initializer.Unsliceable("it is assigned by init(...), which cannot be run"));
        assertThat(Subject.of("class A { static Object f; static { init(); } static void init() { f = 1; } }").slice("f"))
                .isInstanceOf(Initializer.Unsliceable.class);
    }

    @Test
    void should_not_name_a_method_that_no_constructor_calls() {
        assertThat(Subject.of("class A { Object f; void init() { f = 1; } }").slice("f")).isInstanceOf(Initializer.Absent.class);
    }
}
