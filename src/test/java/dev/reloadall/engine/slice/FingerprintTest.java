package dev.reloadall.engine.slice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static String of(String body) {
        return Subject.of("class A { " + body + " }").fingerprint("F");
    }

    @Test
    void should_be_equal_for_equal_initializers_on_other_lines() {
        assertThat(of("static final Object F = List.of(1, 2);")).isEqualTo(of("\n\n static final Object F = List.of(1,\n 2);"));
    }

    @Test
    void should_be_equal_beside_other_changes_in_the_same_block() {
        assertThat(of("static final Object F = List.of(1); static Object g = 3;"))
                .isEqualTo(of("static int x = 5; static { long q = 4; x += q; } static final Object F = List.of(1); static Object g = \"z\";"));
    }

    @Test
    void should_differ_by_a_constant() {
        assertThat(of("static final int F = 1;")).isNotEqualTo(of("static final int F = 2;"));
        assertThat(of("static final Object F = List.of(1);")).isNotEqualTo(of("static final Object F = List.of(2);"));
    }

    @Test
    void should_differ_by_a_constant_inlined_from_elsewhere() {
        assertThat(of("static class K { static final int V = 1; } static final Object F = List.of(K.V);"))
                .isNotEqualTo(of("static class K { static final int V = 2; } static final Object F = List.of(K.V);"));
    }

    @Test
    void should_differ_by_the_body_of_a_lambda() {
        assertThat(of("static final IntUnaryOperator F = i -> i + 1;")).isNotEqualTo(of("static final IntUnaryOperator F = i -> i + 2;"));
    }

    @Test
    void should_differ_by_the_body_of_a_lambda_in_a_lambda() {
        assertThat(of("static final Supplier<Supplier<Integer>> F = () -> () -> 1;"))
                .isNotEqualTo(of("static final Supplier<Supplier<Integer>> F = () -> () -> 2;"));
    }

    @Test
    void should_not_differ_by_a_lambda_or_a_loop_that_fills_something_else() {
        String names = "static final List<String> F = new ArrayList<>(List.of(\"a\")); static final Set<String> G = new HashSet<>(); ";
        assertThat(of(names))
                .isEqualTo(of(names + "static { F.forEach(name -> { if (!name.isEmpty()) { G.add(name); } }); }"))
                .isEqualTo(of(names + "static { for (String name : F) { G.add(name); } }"));
    }

    @Test
    void should_differ_by_a_lambda_that_changes_the_elements() {
        String lists = "static final List<List<String>> F = List.of(new ArrayList<>()); static final Set<String> G = new HashSet<>(); ";
        assertThat(of(lists)).isNotEqualTo(of(lists + "static { F.forEach(list -> { G.add(\"x\"); list.add(\"y\"); }); }"));
    }

    @Test
    void should_not_differ_by_the_number_of_a_lambda() {
        assertThat(of("static final IntUnaryOperator F = i -> i + 1;"))
                .isEqualTo(of("static final IntUnaryOperator G = i -> i * 9; static final IntUnaryOperator F = i -> i + 1;"));
    }

    @Test
    void should_not_differ_by_the_body_of_a_called_method() {
        assertThat(of("static final int F = get(); static int get() { return 1; }"))
                .isEqualTo(of("static final int F = get(); static int get() { return 2; }"));
    }

    @Test
    void should_differ_by_a_statement_that_fills_the_value() {
        assertThat(of("static final List<Integer> F = new ArrayList<>(); static { F.add(1); }"))
                .isNotEqualTo(of("static final List<Integer> F = new ArrayList<>(); static { F.add(2); }"));
    }

    @Test
    void should_differ_by_a_loop_bound() {
        assertThat(of("static int F; static { for (int i = 0; i < 3; i++) F += i; }"))
                .isNotEqualTo(of("static int F; static { for (int i = 0; i < 4; i++) F += i; }"));
    }

    @Test
    void should_differ_between_kinds_of_constants_that_print_alike() {
        assertThat(of("static final Object F = 1;")).isNotEqualTo(of("static final Object F = 1L;"));
        assertThat(of("static final Object F = 100000;")).isNotEqualTo(of("static final Object F = \"100000\";"));
    }

    @Test
    void should_tell_the_branches_of_a_condition_apart() {
        assertThat(of("static final Object F = Math.random() > 2 ? \"a\" : \"b\";"))
                .isNotEqualTo(of("static final Object F = Math.random() > 2 ? \"b\" : \"a\";"));
    }

    @Test
    void should_be_words_for_what_is_not_sliced() {
        assertThat(of("static int F;")).isEqualTo(new Initializer.Absent().toString());
    }

    @Test
    void should_not_look_into_a_method_that_is_only_referred_to() {
        assertThat(of("static final Supplier<Object> F = A::get; static Object get() { return 1; }"))
                .isEqualTo(of("static final Supplier<Object> F = A::get; static Object get() { return 2; }"));
    }
}
