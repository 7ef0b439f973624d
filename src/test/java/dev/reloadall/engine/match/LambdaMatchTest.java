package dev.reloadall.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

class LambdaMatchTest {
    private static String inMethod(String statements) {
        return "import java.util.*; import java.util.function.*; class A { int f; Object o; static void take(Object x) {} "
                + "static void reg(String k, Runnable r) {} static void p(Object x) {} "
                + "void m(int a, String b, long c) { " + statements + " } }";
    }

    private static String run(String mark) {
        return "take((Runnable) () -> p(\"" + mark + "\"));";
    }

    private static Evolution edit(String v1, String v2) {
        return Evolution.of(inMethod(v1), inMethod(v2));
    }

    @Test
    void should_rename_nothing_when_nothing_changed() {
        Evolution evolution = edit(run("x") + run("y"), run("x") + run("y"));

        assertThat(evolution.match.isIdentity()).isTrue();
        byte[] bytes = {1};
        assertThat(evolution.match.rename(bytes)).isSameAs(bytes);
        evolution.retiresNothing();
    }

    @Test
    void should_follow_reordered_lambdas() {
        edit(run("x") + run("y") + run("z"), run("z") + run("x") + run("y"))
                .keepsLambda("x").keepsLambda("y").keepsLambda("z").retiresNothing();
    }

    @Test
    void should_follow_lambdas_behind_an_inserted_one() {
        edit(run("x") + run("y"), run("w") + run("x") + run("y"))
                .keepsLambda("x").keepsLambda("y").hasFreshLambda("w").retiresNothing();
    }

    @Test
    void should_retire_a_removed_lambda() {
        edit(run("x") + run("y") + run("z"), run("x") + run("z"))
                .keepsLambda("x").keepsLambda("z").retiresLambda("y");
    }

    @Test
    void should_say_where_a_retired_lambda_stood() {
        RetiredLambda retired = edit(run("x") + run("y"), run("y")).match.unmatchedOld().get(0);

        assertThat(retired.enclosingMethod()).isEqualTo("m");
        assertThat(retired.enclosingDescriptor()).isEqualTo("(ILjava/lang/String;J)V");
    }

    @Test
    void should_give_the_only_lambda_its_new_body() {
        edit(run("x/1"), run("x/2")).keepsLambda("x").retiresNothing();
    }

    @Test
    void should_give_edited_lambdas_their_new_bodies_by_likeness() {
        edit(run("alpha/1") + run("beta/1"), run("omega") + run("beta/2") + run("alpha/2"))
                .keepsLambda("alpha").keepsLambda("beta").hasFreshLambda("omega");
    }

    @Test
    void should_break_ties_in_source_order() {
        edit(run("aaa") + run("bbb"), run("ccc") + run("ddd")).retiresNothing();
        Evolution evolution = edit(run("aaa") + run("bbb"), run("ccc") + run("ddd"));
        assertThat(Evolution.lambda(evolution.renamed, "ccc")).isEqualTo(Evolution.lambda(evolution.older, "aaa"));
    }

    @Test
    void should_prefer_equal_bodies_to_positions() {
        edit(run("x") + run("y"), run("y") + run("w")).keepsLambda("y");
    }

    @Test
    void should_retire_a_lambda_that_captures_more() {
        edit("take((Runnable) () -> p(\"x\"));", "take((Runnable) () -> p(\"x\" + a));").retiresLambda("x");
        edit("take((Runnable) () -> { p(\"x\"); });", "take((Runnable) () -> { p(\"x\"); p(a); });")
                .retiresLambda("x").hasFreshLambda("x");
    }

    @Test
    void should_retire_a_lambda_that_captures_another_type() {
        edit("take((Runnable) () -> { p(\"x\"); p(a); });", "take((Runnable) () -> { p(\"x\"); p(c); });")
                .retiresLambda("x").hasFreshLambda("x");
    }

    @Test
    void should_retire_a_lambda_that_begins_to_capture_this() {
        edit("take((Runnable) () -> { p(\"x\"); });", "take((Runnable) () -> { p(\"x\"); p(f); });")
                .retiresLambda("x").hasFreshLambda("x");
    }

    @Test
    void should_keep_a_lambda_that_captures_the_same_types() {
        edit("int v = a; take((Runnable) () -> { p(\"x/1\"); p(v); });", "int w = 2; take((Runnable) () -> { p(\"x/2\"); p(w); });")
                .keepsLambda("x").retiresNothing();
    }

    @Test
    void should_retire_a_lambda_that_captures_another_variable_of_the_same_type() {
        edit("int v = a; int w = a; take((Runnable) () -> { p(\"x/1\"); p(v); }); p(w);",
                "int v = a; int w = a; take((Runnable) () -> { p(\"x/2\"); p(w); }); p(v);").retiresLambda("x").hasFreshLambda("x");
    }

    @Test
    void should_give_a_lambda_its_variables_in_the_order_in_which_live_ones_hold_them() throws ReflectiveOperationException {
        String v1 = "import java.util.function.*; public class A { public static Supplier<String> make(String s, long n, String t, long m) { "
                + "return () -> \"x/1\".concat(s + n + t + m); } }";
        Evolution evolution = Evolution.of(v1, v1.replace("x/1", "x/2").replace("s + n + t + m", "t + m + s + n")).keepsLambda("x").retiresNothing();

        assertThat(captured(evolution.older)).containsExactly("s", "n", "t", "m");
        assertThat(captured(evolution.newer)).containsExactly("t", "m", "s", "n");
        assertThat(captured(evolution.renamed)).containsExactly("s", "n", "t", "m");
        Object made = evolution.load("A").getMethod("make", String.class, long.class, String.class, long.class).invoke(null, "S", 1L, "T", 2L);
        assertThat(((java.util.function.Supplier<?>) made).get()).isEqualTo("x/2T2S1");
    }

    @Test
    void should_tell_captured_parameters_apart_without_their_names() throws ReflectiveOperationException {
        String v1 = "import java.util.function.*; public class A { public static Supplier<String> make(String s, long n, String t, long m) { "
                + "return () -> \"x/1\".concat(s + n + t + m); } }";
        Evolution swapped = nameless(v1, v1.replace("x/1", "x/2").replace("s + n + t + m", "t + m + s + n")).keepsLambda("x").retiresNothing();

        Method body = swapped.load("A").getDeclaredMethod(Evolution.lambda(swapped.older, "x").name(), String.class, long.class, String.class, long.class);
        body.setAccessible(true);
        assertThat(body.invoke(null, "S", 1L, "T", 2L)).isEqualTo("x/2T2S1");
        nameless(v1.replace("s + n + t + m", "s + n"), v1.replace("s + n + t + m", "t + n")).retiresLambda("x").hasFreshLambda("x");
    }

    private static Evolution nameless(String v1, String v2) {
        String[] options = {"-g:none", "--release", "17"};
        return Evolution.of(Evolution.nodes(SourceCompiler.compile(v1, options).values()), SourceCompiler.compile(v2, options), name -> false);
    }

    /** By slot. */
    private static List<String> captured(Collection<ClassNode> family) {
        MethodNode body = family.iterator().next().methods.stream().filter(Family::isLambda).findFirst().orElseThrow();
        return body.localVariables.stream().sorted(Comparator.comparingInt(each -> each.index)).map(each -> each.name).toList();
    }

    @Test
    void should_not_match_another_functional_interface_by_likeness() {
        edit("take((Runnable) () -> p(\"x/1\"));", "take((Thread.UncaughtExceptionHandler) (t, e) -> p(\"x/2\"));")
                .retiresLambda("x").hasFreshLambda("x");
        edit("take((Supplier<Object>) () -> \"x/1\");", "take((java.util.concurrent.Callable<Object>) () -> \"x/2\");")
                .retiresLambda("x").hasFreshLambda("x");
    }

    @Test
    void should_match_an_equal_body_given_to_another_functional_interface() {
        edit("take((Supplier<Object>) () -> \"x\");", "take((java.util.concurrent.Callable<Object>) () -> \"x\");")
                .keepsLambda("x").retiresNothing();
    }

    @Test
    void should_prefer_the_same_functional_interface_among_equal_bodies() {
        Evolution evolution = edit("take((Supplier<Object>) () -> \"x\");",
                "take((java.util.concurrent.Callable<Object>) () -> \"x\"); take((Supplier<Object>) () -> \"x\");");
        assertThat(evolution.match.freshLambdas()).hasSize(1);
        assertThat(evolution.match.methodNames().values()).contains("lambda$m$0");
    }

    @Test
    void should_match_duplicates_in_order() {
        edit(run("x") + run("x"), run("x") + run("x") + run("x")).retiresNothing();
        assertThat(edit(run("x") + run("x") + run("x"), run("x") + run("x")).match.unmatchedOld()).hasSize(1);
    }

    @Test
    void should_tell_duplicates_apart_by_what_is_around_them() {
        String a = "reg(\"a\", () -> {});";
        String b = "reg(\"b\", () -> {});";
        Evolution evolution = edit(a + b, b);

        assertThat(evolution.match.unmatchedOld()).extracting(RetiredLambda::name).containsExactly(siteLambda(evolution.older, 0));
    }

    @Test
    void should_follow_the_key_before_the_likeness() {
        String v1 = "reg(\"a\", () -> p(\"one/1\")); reg(\"b\", () -> p(\"two/1\"));";
        String v2 = "reg(\"c\", () -> p(\"one/1.\")); reg(\"b\", () -> { p(1); p(2); p(3); p(\"two/2\"); }); "
                + "reg(\"a\", () -> { p(5); p(6); p(\"uno\"); });";
        Evolution evolution = edit(v1, v2);

        evolution.keepsLambda("two").hasFreshLambda("one");
        assertThat(Evolution.lambda(evolution.renamed, "uno")).isEqualTo(Evolution.lambda(evolution.older, "one"));
    }

    @Test
    void should_follow_the_field_before_the_likeness() {
        String v1 = "class A { static Runnable a = () -> System.out.println(\"a\"), b = () -> System.out.println(\"bbbb/1\"); }";
        String v2 = "class A { static Runnable c = () -> System.out.println(\"bbbb/3\"), b = () -> { int i = 7; System.out.println(i + \"!\"); "
                + "System.out.println(\"changed\"); }; static Runnable a = () -> System.out.println(\"a\"); }";
        Evolution evolution = Evolution.of(v1, v2);

        evolution.keepsLambda("a").hasFreshLambda("bbbb");
        assertThat(Evolution.lambda(evolution.renamed, "changed")).isEqualTo(Evolution.lambda(evolution.older, "bbbb"));
    }

    private static String siteLambda(java.util.Collection<org.objectweb.asm.tree.ClassNode> family, int index) {
        Nesting nesting = new Nesting(new Family(family));
        return nesting.in(new Family(family).get("A"), "m(ILjava/lang/String;J)V").get(index).body.name;
    }

    @Test
    void should_not_confuse_methods() {
        String v1 = "class A { void m() { Runnable r = () -> System.out.println(\"x\"); } void n() { } }";
        String v2 = "class A { void m() { } void n() { Runnable r = () -> System.out.println(\"x\"); } }";
        Evolution.of(v1, v2).retiresLambda("x").hasFreshLambda("x");
    }

    @Test
    void should_not_confuse_overloads() {
        String v1 = "class A { void m(int i) { Runnable r = () -> System.out.println(\"i/1\"); } "
                + "void m(long l) { Runnable r = () -> System.out.println(\"l/1\"); } }";
        String v2 = "class A { void m(long l) { Runnable r = () -> System.out.println(\"l/2\"); } "
                + "void m(int i) { Runnable r = () -> System.out.println(\"i/2\"); } }";
        Evolution.of(v1, v2).keepsLambda("i").keepsLambda("l").retiresNothing();
    }

    @Test
    void should_follow_a_method_whose_descriptor_changed() {
        String v1 = "class A { void m(int i) { Runnable r = () -> System.out.println(\"m/1\"); } }";
        String v2 = "class A { void m(long l, int i) { Runnable r = () -> System.out.println(\"m/2\"); } }";
        Evolution.of(v1, v2).keepsLambda("m").retiresNothing();
    }

    @Test
    void should_not_guess_which_of_several_overloads_became_which() {
        String v1 = "class A { void m(int i) { Runnable r = () -> System.out.println(\"i/1\"); } "
                + "void m(char c) { Runnable r = () -> System.out.println(\"c/1\"); } }";
        String v2 = "class A { void m(int i, int j) { Runnable r = () -> System.out.println(\"i/2\"); } "
                + "void m(char c, int j) { Runnable r = () -> System.out.println(\"c/2\"); } }";
        Evolution.of(v1, v2).retiresLambda("i/1").retiresLambda("c/1");
    }

    @Test
    void should_follow_nested_lambdas_with_the_outer_one() {
        String v1 = "take((Runnable) () -> { p(\"out\"); take((Runnable) () -> p(\"in/1\")); });";
        String v2 = run("w") + "take((Runnable) () -> { p(\"out\"); take((Runnable) () -> p(\"in/2\")); });";
        edit(v1, v2).keepsLambda("out").keepsLambda("in").retiresNothing();
    }

    @Test
    void should_match_outer_lambdas_whose_nested_one_was_edited() {
        String outer = "take((Runnable) () -> { take((Runnable) () -> p(\"%s\")); });";
        String v1 = String.format(outer, "one/1") + String.format(outer, "two/1");
        String v2 = String.format(outer, "two/2") + String.format(outer, "one/2");
        edit(v1, v2).keepsLambda("one").keepsLambda("two").retiresNothing();
    }

    @Test
    void should_insert_a_nested_lambda() {
        String v1 = "take((Runnable) () -> { p(\"out\"); " + run("in") + " });";
        String v2 = "take((Runnable) () -> { p(\"out\"); " + run("w") + run("in") + " });";
        edit(v1, v2).keepsLambda("out").keepsLambda("in").hasFreshLambda("w");
    }

    @Test
    void should_keep_a_nested_lambda_apart_from_an_outer_one_of_the_same_kind() {
        String v1 = run("x/1") + "take((Runnable) () -> { p(\"out\"); " + run("in/1") + " });";
        String v2 = "take((Runnable) () -> { p(\"out\"); " + run("in/2") + " });" + run("x/2");
        edit(v1, v2).keepsLambda("x").keepsLambda("in").keepsLambda("out");
    }

    @Test
    void should_follow_three_levels() {
        String v1 = "take((Runnable) () -> { p(\"1st\"); take((Runnable) () -> { p(\"2nd\"); " + run("3rd/1") + " }); });";
        String v2 = run("a") + run("b") + "take((Runnable) () -> { p(\"1st\"); " + run("c")
                + "take((Runnable) () -> { p(\"2nd\"); " + run("d") + run("3rd/2") + " }); });";
        edit(v1, v2).keepsLambda("1st").keepsLambda("2nd").keepsLambda("3rd");
    }

    @Test
    void should_follow_an_unchanged_lambda_into_a_lambda_around_it() {
        edit("take((Supplier<Object>) () -> \"x\");", "take((Runnable) () -> take((Supplier<Object>) () -> \"x\"));").keepsLambda("x");
    }

    @Test
    void should_retire_the_nested_lambda_of_a_retired_one() {
        String v1 = "take((Supplier<Object>) () -> { p(\"out\"); " + run("in") + " return null; });" + run("y");
        edit(v1, run("y")).retiresLambda("out").retiresLambda("in").keepsLambda("y");
    }

    @Test
    void should_match_lambdas_in_field_initializers() {
        String v1 = "class A { Runnable a = () -> System.out.println(\"a/1\"); Runnable b = () -> System.out.println(\"b/1\"); }";
        String v2 = "class A { Runnable w = () -> System.out.println(\"w\"); Runnable b = () -> System.out.println(\"b/2\"); "
                + "Runnable a = () -> System.out.println(\"a/2\"); }";
        Evolution.of(v1, v2).keepsLambda("a").keepsLambda("b").hasFreshLambda("w");
    }

    @Test
    void should_match_lambdas_in_field_initializers_when_constructors_change() {
        String v1 = "class A { Runnable a = () -> System.out.println(\"a/1\"); A() {} }";
        String v2 = "class A { Runnable a = () -> System.out.println(\"a/2\"); A(int i) {} A(int i, String s) {} }";
        Evolution.of(v1, v2).keepsLambda("a").retiresNothing();
        Evolution.of(v2, v1).keepsLambda("a").retiresNothing();
    }

    @Test
    void should_match_lambdas_in_constructors_by_constructor() {
        String v1 = "class A { A(int i) { Runnable r = () -> System.out.println(\"i/1\"); } "
                + "A(long l) { Runnable r = () -> System.out.println(\"l/1\"); } }";
        String v2 = "class A { A(long l) { Runnable r = () -> System.out.println(\"l/2\"); } "
                + "A(int i) { Runnable r = () -> System.out.println(\"i/2\"); } }";
        Evolution.of(v1, v2).keepsLambda("i").keepsLambda("l").retiresNothing();
    }

    @Test
    void should_match_lambdas_in_static_initializers() {
        String v1 = "class A { static Runnable a = () -> System.out.println(\"a/1\"); static { Runnable b = () -> System.out.println(\"b\"); } }";
        String v2 = "class A { static { Runnable b = () -> System.out.println(\"b\"); } static Runnable a = () -> System.out.println(\"a/2\"); }";
        Evolution.of(v1, v2).keepsLambda("a").keepsLambda("b").retiresNothing();
    }

    @Test
    void should_match_lambdas_in_interfaces() {
        String v1 = "interface A { default Runnable a() { return () -> System.out.println(\"a/1\"); } "
                + "static Runnable b() { return () -> System.out.println(\"b/1\"); } }";
        String v2 = "interface A { static Runnable b() { return () -> System.out.println(\"b/2\"); } "
                + "default Runnable a() { return () -> System.out.println(\"a/2\"); } }";
        Evolution.of(v1, v2).keepsLambda("a").keepsLambda("b").retiresNothing();
    }

    @Test
    void should_match_a_lambda_in_a_finally_block_once() {
        String v1 = "try { p(1); } finally { take((Runnable) () -> p(\"x/1\")); }";
        String v2 = run("w") + "try { p(1); } finally { take((Runnable) () -> p(\"x/2\")); }";
        edit(v1, v2).keepsLambda("x");
    }

    @Test
    void should_match_method_references_that_javac_turns_into_lambdas() {
        String v1 = "take((IntFunction<int[]>) int[]::new); " + run("x");
        String v2 = run("x") + "take((IntFunction<int[]>) int[]::new);";
        edit(v1, v2).retiresNothing();
    }

    @Test
    void should_ignore_line_numbers() {
        edit(run("x") + run("y"), "\n\n" + run("w") + "\n" + run("x") + "\n\n" + run("y")).keepsLambda("x").keepsLambda("y");
    }

    @Test
    void should_keep_lambdas_of_members_apart() {
        String v1 = "class A { void m() { Runnable r = () -> System.out.println(\"a\"); } "
                + "static class B { void m() { Runnable r = () -> System.out.println(\"b/1\"); } } }";
        String v2 = "class A { void m() { } "
                + "static class B { void m() { Runnable w = () -> System.out.println(\"b/2\"); } } }";
        Evolution.of(v1, v2).keepsLambda("b").retiresLambda("a");
    }

    @Test
    void should_never_give_a_fresh_lambda_a_name_that_was_used() {
        Evolution second = edit(run("x"), "take((Runnable) () -> { p(\"w\"); p(a); });" + run("x"));
        second.keepsLambda("x").hasFreshLambda("w");
        Evolution third = second.then(inMethod("take((Runnable) () -> { p(\"v\"); p(c); });"
                + "take((Runnable) () -> { p(\"w\"); p(a); });" + run("x")));
        third.keepsLambda("x").keepsLambda("w").hasFreshLambda("v").retiresNothing();
    }

    @Test
    void should_leave_names_alone_that_the_caller_says_are_taken() {
        Evolution older = edit("", "");
        java.util.Collection<org.objectweb.asm.tree.ClassNode> newer =
                Evolution.nodes(SourceCompiler.compile(inMethod(run("x"))).values());

        Match match = FamilyMatcher.match(older.older, newer, name -> false, (owner, method) -> method.equals("lambda$m$0"));

        assertThat(match.methodNames().values()).containsExactly("lambda$m$v2$0");
    }

    @Test
    void should_find_a_removed_lambda_again_when_it_comes_back() {
        Evolution removed = edit(run("x") + run("y"), run("y")).retiresLambda("x");
        keepRetired(removed);

        Evolution third = removed.then(inMethod(run("w") + run("y") + run("x")));

        assertThat(Evolution.lambda(third.renamed, "x")).isEqualTo(Evolution.lambda(removed.older, "x"));
        third.keepsLambda("y").hasFreshLambda("w");
    }

    @Test
    void should_not_give_the_body_of_a_kept_lambda_to_another_one() {
        Evolution removed = edit(run("x") + run("y"), run("y")).retiresLambda("x");
        keepRetired(removed);

        Evolution third = removed.then(inMethod(run("w") + run("y")));

        assertThat(Evolution.lambda(third.renamed, "w")).isNotEqualTo(Evolution.lambda(removed.older, "x"));
        third.keepsLambda("y").retiresLambda("x");
    }

    /** As the engine does: the class goes on having the bodies that live objects run. */
    private static void keepRetired(Evolution evolution) {
        for (RetiredLambda retired : evolution.match.unmatchedOld()) {
            evolution.renamed.stream().filter(node -> node.name.equals(retired.owner())).forEach(node ->
                    evolution.older.stream().filter(old -> old.name.equals(node.name)).flatMap(old -> old.methods.stream())
                            .filter(method -> method.name.equals(retired.name())).forEach(node.methods::add));
        }
    }

    @Test
    void should_match_in_a_method_that_is_only_named_like_a_lambda() {
        String v1 = "class A { void lambda$m$9() { Runnable r = () -> System.out.println(\"x/1\"); } }";
        String v2 = "class A { void lambda$m$9() { Runnable w = () -> System.out.println(\"w\"), r = () -> System.out.println(\"x/2\"); } }";
        Evolution.of(v1, v2).keepsLambda("x").hasFreshLambda("w").retiresNothing();
    }

    @Test
    void should_give_the_same_answer_again() {
        String v1 = run("a/1") + run("b/1") + run("c/1") + run("d/1");
        String v2 = run("d/2") + run("e") + run("a/2") + run("f") + run("c/2");
        assertThat(edit(v1, v2).match.methodNames()).isEqualTo(edit(v1, v2).match.methodNames());
    }

    @Test
    void should_come_back_to_the_first_names_when_an_edit_is_undone() {
        String v1 = inMethod(run("x") + run("y"));
        Evolution back = Evolution.of(v1, inMethod(run("w") + run("y") + run("x"))).then(v1);

        back.keepsLambda("x").keepsLambda("y");
        assertThat(back.match.isIdentity()).isTrue();
    }
}
