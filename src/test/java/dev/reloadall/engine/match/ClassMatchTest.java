package dev.reloadall.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.tree.ClassNode;

class ClassMatchTest {
    private static final String HEAD = "import java.util.*; import java.util.function.*; class A { int f; static void take(Object x) {} "
            + "static void p(Object x) {} ";

    private static String inMethod(String statements) {
        return HEAD + "void m(int a, String b) { " + statements + " } }";
    }

    private static String anonymous(String mark) {
        return "take(new Runnable() { public void run() { p(\"" + mark + "\"); } });";
    }

    private static Evolution edit(String v1, String v2) {
        return Evolution.of(inMethod(v1), inMethod(v2));
    }

    @Test
    void should_rename_nothing_when_nothing_changed() {
        assertThat(edit(anonymous("x") + anonymous("y"), anonymous("x") + anonymous("y")).match.isIdentity()).isTrue();
    }

    @Test
    void should_follow_reordered_classes() {
        edit(anonymous("x") + anonymous("y") + anonymous("z"), anonymous("z") + anonymous("x") + anonymous("y"))
                .keepsClass("x").keepsClass("y").keepsClass("z").retiresNothing();
    }

    @Test
    void should_follow_classes_behind_an_inserted_one() {
        edit(anonymous("x") + anonymous("y"), anonymous("w") + anonymous("x") + anonymous("y"))
                .keepsClass("x").keepsClass("y").hasFreshClass("w");
    }

    @Test
    void should_give_a_new_class_a_free_number_or_a_fresh_name() {
        Evolution evolution = edit(anonymous("x"), anonymous("w") + anonymous("x"));
        assertThat(evolution.match.classNames()).containsEntry("A$1", "A$1$n2").containsEntry("A$2", "A$1");
    }

    @Test
    void should_keep_the_number_of_a_new_class_when_it_is_free() {
        assertThat(edit(anonymous("x"), anonymous("x") + anonymous("w")).match.isIdentity()).isTrue();
    }

    @Test
    void should_avoid_names_that_are_taken() {
        Evolution evolution = Evolution.of(Evolution.nodes(SourceCompiler.compile(inMethod("")).values()),
                SourceCompiler.compile(inMethod(anonymous("x"))), List.of("A$1", "A$1$n2")::contains);
        assertThat(evolution.match.classNames()).containsEntry("A$1", "A$1$n3");
    }

    @Test
    void should_retire_a_removed_class() {
        edit(anonymous("x") + anonymous("y"), anonymous("y")).retiresClass("x").keepsClass("y");
    }

    @Test
    void should_give_an_edited_class_its_new_body() {
        edit(anonymous("x/1") + anonymous("y/1"), anonymous("y/2") + anonymous("x/2")).keepsClass("x").keepsClass("y").retiresNothing();
    }

    @Test
    void should_match_a_class_that_gained_members() {
        edit("take(new Runnable() { public void run() { p(\"x\"); } });",
                "take(new Runnable() { int n; void more() { n++; } public void run() { p(\"x\"); more(); } });").keepsClass("x");
    }

    @Test
    void should_not_match_other_supertypes() {
        edit("take(new Object() { public String toString() { return \"x\"; } });",
                "take(new Thread() { public String toString() { return \"x\"; } });").retiresClass("x").hasFreshClass("x");
    }

    @Test
    void should_retire_an_anonymous_class_that_captures_more() {
        edit(anonymous("x"), "take(new Runnable() { public void run() { p(\"x\"); p(a); } });").retiresClass("x").hasFreshClass("x");
    }

    @Test
    void should_keep_a_captured_variable_that_was_renamed_in_its_field() {
        Evolution evolution = edit("int v = a; take(new Runnable() { public void run() { p(\"x\"); p(v); } });",
                "int w = a; take(new Runnable() { public void run() { p(\"x\"); p(w); } });").keepsClass("x");
        assertThat(evolution.match.fieldNames().values()).containsExactly("val$v");
    }

    @Test
    void should_retire_an_anonymous_class_that_captures_another_variable_of_the_same_type() {
        edit("int v = a; int w = a; take(new Runnable() { public void run() { p(\"x/1\"); p(v); } }); p(w);",
                "int v = a; int w = a; take(new Runnable() { public void run() { p(\"x/2\"); p(w); } }); p(v);")
                .retiresClass("x").hasFreshClass("x");
    }

    @Test
    void should_keep_captured_variables_by_name_first() {
        Evolution evolution = edit("int v = a; int w = a; take(new Runnable() { public void run() { p(\"x\"); p(v); p(w); } });",
                "int u = a; int v = a; take(new Runnable() { public void run() { p(\"x\"); p(u); p(v); } });").keepsClass("x");
        assertThat(evolution.match.fieldNames()).containsEntry(new MemberName("A$1", "val$u", "I"), "val$w").hasSize(1);
    }

    @Test
    void should_match_anonymous_classes_in_field_initializers() {
        String field = "Runnable %s = new Runnable() { public void run() { p(\"%s\"); } };";
        String v1 = HEAD + String.format(field, "x", "x/1") + String.format(field, "y", "y/1") + "}";
        String v2 = HEAD + String.format(field, "y", "y/2") + String.format(field, "x", "x/2") + "A() {} A(int i) {} }";
        Evolution.of(v1, v2).keepsClass("x").keepsClass("y").retiresNothing();
        Evolution.of(v2, v1).keepsClass("x").keepsClass("y").retiresNothing();
    }

    @Test
    void should_match_anonymous_classes_in_constructors_and_blocks() {
        String v1 = HEAD + "A(int i) { " + anonymous("c/1") + " } { " + anonymous("b/1") + " } static { " + anonymous("s/1") + " } }";
        String v2 = HEAD + "static { " + anonymous("w") + anonymous("s/2") + " } { " + anonymous("b/2") + " } A(int i) { " + anonymous("c/2") + " } }";
        Evolution.of(v1, v2).keepsClass("c").keepsClass("b").keepsClass("s");
    }

    @Test
    void should_match_anonymous_classes_in_lambdas() {
        String in = "take((Runnable) () -> { p(\"out\"); " + anonymous("x/1") + " });";
        String later = anonymous("w") + "take((Runnable) () -> { p(\"out\"); " + anonymous("x/2") + " });";
        edit(in, later).keepsLambda("out").keepsClass("x").hasFreshClass("w");
    }

    @Test
    void should_match_lambdas_in_anonymous_classes() {
        String v1 = "take(new Runnable() { public void run() { p(\"x\"); take((Runnable) () -> p(\"in/1\")); } });";
        String v2 = anonymous("w") + "take(new Runnable() { public void run() { p(\"x\"); take((Runnable) () -> p(\"new\")); "
                + "take((Runnable) () -> p(\"in/2\")); } });";
        edit(v1, v2).keepsClass("x").keepsLambda("in").hasFreshLambda("new");
    }

    @Test
    void should_match_anonymous_classes_in_anonymous_classes() {
        String v1 = "take(new Runnable() { public void run() { p(\"x\"); " + anonymous("in/1") + " } });";
        String v2 = anonymous("w") + "take(new Runnable() { public void run() { p(\"x\"); " + anonymous("in/2") + " } });";
        edit(v1, v2).keepsClass("x").keepsClass("in").retiresNothing();
    }

    @Test
    void should_let_new_inner_classes_follow_a_renamed_one() {
        String v1 = anonymous("w") + "take(new Runnable() { public void run() { p(\"x\"); } });";
        String v2 = "take(new Runnable() { class In { String s = \"in\"; } public void run() { p(\"x\"); new In(); " + anonymous("deep") + " } });";
        Evolution evolution = edit(v1, v2);
        evolution.keepsClass("x");
        assertThat(evolution.match.classNames()).containsEntry("A$1", "A$2").containsEntry("A$1$In", "A$2$In").containsEntry("A$1$1", "A$2$1");
    }

    @Test
    void should_match_members_of_anonymous_classes_by_name() {
        String x = "take(new Runnable() { class In { String s = \"in/%d\"; } public void run() { p(\"x\"); new In(); } });";
        edit(String.format(x, 1), anonymous("w") + String.format(x, 2)).keepsClass("x").keepsClass("in").retiresNothing();
    }

    @Test
    void should_match_local_classes_by_name() {
        String local = "class L%1$s { String s = \"%1$s/%2$d\"; } new L%1$s();";
        edit(String.format(local, "x", 1) + String.format(local, "y", 1), String.format(local, "y", 2) + String.format(local, "x", 2))
                .keepsClass("x").keepsClass("y").retiresNothing();
    }

    @Test
    void should_match_a_local_class_of_the_same_name_in_another_method_to_none() {
        String v1 = HEAD + "void m() { class L { String s = \"m/1\"; } new L(); } void n() { class L { String s = \"n/1\"; } new L(); } }";
        String v2 = HEAD + "void n() { class L { String s = \"n/2\"; } new L(); } void m() { class L { String s = \"m/2\"; } new L(); } }";
        Evolution.of(v1, v2).keepsClass("m").keepsClass("n").retiresNothing();
    }

    @Test
    void should_match_a_local_class_that_captures_more_so_that_the_plan_decides() {
        edit("class L { String s = \"x/1\"; } new L();", "class L { String s = \"x/2\"; Object o() { return a; } } new L();").keepsClass("x");
    }

    @Test
    void should_match_local_classes_with_captures() {
        String v1 = "class L { Object o() { p(\"x\"); return a; } } new L();";
        String v2 = "class K { Object o() { p(\"w\"); return b; } } new K(); class L { Object o() { p(\"x\"); return a; } } new L();";
        edit(v1, v2).keepsClass("x").hasFreshClass("w");
    }

    @Test
    void should_not_match_a_local_class_with_another_superclass() {
        edit("class L { String s = \"x\"; } new L();", "class L extends Thread { String s = \"x\"; } new L();").retiresClass("x").hasFreshClass("x");
    }

    @Test
    void should_match_local_records_enums_and_interfaces() {
        String v1 = "record R(int i) { String s() { return \"r/1\"; } } enum E { X; String s() { return \"e/1\"; } } "
                + "interface I { default String s() { return \"i/1\"; } } new R(1); E.X.s(); take((I) null);";
        edit(v1, "enum E { X; String s() { return \"e/2\"; } } record R(int i) { String s() { return \"r/2\"; } } "
                + "interface I { default String s() { return \"i/2\"; } } new R(1); E.X.s(); take((I) null);")
                .keepsClass("r").keepsClass("e").keepsClass("i").retiresNothing();
    }

    @Test
    void should_match_a_local_class_that_only_a_lambda_makes() {
        String v1 = "class L { String s = \"x/1\"; } take((Supplier<Object>) () -> new L());";
        String v2 = "take((Runnable) () -> p(\"w\")); class L { String s = \"x/2\"; } take((Supplier<Object>) () -> new L());";
        edit(v1, v2).keepsClass("x");
    }

    @Test
    void should_match_a_local_class_made_by_a_constructor_reference() {
        String v1 = "class L { String s = \"x/1\"; } take((Supplier<Object>) L::new);";
        String v2 = "class K { String s = \"w\"; } class L { String s = \"x/2\"; } take((Supplier<Object>) L::new); new K();";
        edit(v1, v2).keepsClass("x").hasFreshClass("w");
    }

    @Test
    void should_match_local_classes_that_make_one_another() {
        String v1 = "class K { String s = \"k/1\"; Object o; void k() { } } class L extends K { String t = \"l/1\"; void k() { o = new L(); } } ";
        edit(v1, v1.replace("/1", "/2")).keepsClass("k").keepsClass("l").retiresNothing();
    }

    @Test
    void should_match_enum_constant_bodies_by_constant() {
        String v1 = "enum A { X { String s() { return \"x/1\"; } }, Y { String s() { return \"y/1\"; } }; abstract String s(); }";
        String v2 = "enum A { W { String s() { return \"w\"; } }, Y { String s() { return \"y/2\"; } }, X { String s() { return \"x/2\"; } }; abstract String s(); }";
        Evolution.of(v1, v2).keepsClass("x").keepsClass("y").hasFreshClass("w").retiresNothing();
    }

    @Test
    void should_match_enum_constant_bodies_by_constant_also_when_bodies_are_swapped() {
        String v1 = "enum A { X { String s() { return \"x\"; } }, Y { String s() { return \"y\"; } }; abstract String s(); }";
        String v2 = "enum A { X { String s() { return \"y\"; } }, Y { String s() { return \"x\"; } }; abstract String s(); }";
        assertThat(Evolution.of(v1, v2).match.isIdentity()).isTrue();
    }

    @Test
    void should_not_match_the_body_of_a_removed_constant() {
        String v1 = "enum A { X { String s() { return \"x\"; } }, Y { String s() { return \"y\"; } }; abstract String s(); }";
        String v2 = "enum A { Z { String s() { return \"x\"; } }, Y { String s() { return \"y\"; } }; abstract String s(); }";
        Evolution.of(v1, v2).retiresClass("x").hasFreshClass("x").keepsClass("y");
    }

    @Test
    void should_match_the_table_of_an_enum_switch() {
        String sw = "static int s(Thread.State e) { switch (e) { case NEW: return 1; default: return 2; } }";
        Evolution evolution = Evolution.of(inMethod(anonymous("x")).replaceAll("}$", sw + "}"),
                inMethod(anonymous("w") + anonymous("x")).replaceAll("}$", sw + "}"));
        evolution.keepsClass("x").hasFreshClass("w");
        assertThat(table(evolution.renamed)).isEqualTo(table(evolution.older));
    }

    private static String table(java.util.Collection<ClassNode> family) {
        return family.stream().filter(node -> node.fields.stream().anyMatch(field -> field.name.startsWith("$SwitchMap$")))
                .map(node -> node.name).findFirst().orElseThrow();
    }

    @Test
    void should_match_by_code_when_the_attribute_is_missing() {
        String v1 = inMethod(anonymous("x/1") + "class L { String s = \"l/1\"; } new L();");
        String v2 = inMethod(anonymous("w") + "class K { String s = \"k\"; } new K();" + anonymous("x/2") + "class L { String s = \"l/2\"; } new L();");
        List<ClassNode> reconstituted = Evolution.nodes(SourceCompiler.compile(v1).values());
        reconstituted.forEach(node -> {
            node.outerClass = null;
            node.outerMethod = null;
            node.outerMethodDesc = null;
            node.methods.forEach(method -> method.localVariables = null);
        });
        Evolution.of(reconstituted, SourceCompiler.compile(v2), name -> false).keepsClass("x").keepsClass("l");
    }

    @Test
    void should_match_classes_in_members_whose_outermost_class_is_not_loaded() {
        String member = "class A { static class B { Object o() { %s return new Object() { public String toString() { return \"x/%d\"; } }; } } }";
        Map<String, byte[]> v1 = SourceCompiler.compile(String.format(member, "", 1));
        v1.remove("A");
        Evolution.of(Evolution.nodes(v1.values()), SourceCompiler.compile(String.format(member, "new Thread() { };", 2)), name -> false)
                .keepsClass("x");
    }

    @Test
    void should_match_accessors_of_old_class_files_by_body() {
        String v1 = "class A { private int f; private String g; class B { int b() { return f; } } }";
        String v2 = "class A { private int f; private String g; class B { String c() { return g; } int b() { return f; } } }";
        Evolution evolution = Evolution.of(v1, v2, "-g", "--release", "8");
        MemberName fresh = new MemberName("A", "access$000", "(LA;)Ljava/lang/String;");
        assertThat(evolution.match.methodNames()).containsEntry(new MemberName("A", "access$100", "(LA;)I"), "access$000")
                .containsEntry(fresh, "access$000$v2");
    }

    @Test
    void should_rename_everything_that_names_a_class() throws Exception {
        String v1 = HEAD + "static Object o() { return new Object() { public String toString() { return \"x\"; } }; } }";
        String v2 = HEAD + "static Object w() { return new Thread() { }; } static Object o() { return new Object() { public String toString() { return \"x\"; } }; } }";
        Evolution evolution = Evolution.of(v1, v2);
        Class<?> type = evolution.load("A");
        var method = type.getDeclaredMethod("o");
        method.setAccessible(true);
        Object made = method.invoke(null);

        assertThat(made.getClass().getName()).isEqualTo("A$1");
        assertThat(made.getClass().isAnonymousClass()).isTrue();
        assertThat(made.getClass().getSimpleName()).isEmpty();
        assertThat(made.getClass().getEnclosingMethod()).isEqualTo(method);
        assertThat(made.getClass().getNestHost()).isSameAs(type);
    }

    @Test
    void should_keep_the_simple_name_of_a_renamed_local_class() throws Exception {
        String v1 = HEAD + "static Object o() { class L extends Thread { } return new L(); } }";
        String v2 = HEAD + "static Object o() { class L { } return new L(); } }";
        var method = Evolution.of(v1, v2).load("A").getDeclaredMethod("o");
        method.setAccessible(true);

        assertThat(method.invoke(null).getClass()).satisfies(type -> {
            assertThat(type.getName()).isEqualTo("A$1L$n2");
            assertThat(type.getSimpleName()).isEqualTo("L");
            assertThat(type.isLocalClass()).isTrue();
        });
    }
}
