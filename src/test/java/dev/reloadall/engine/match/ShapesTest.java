package dev.reloadall.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

class ShapesTest {

    private final TokenPool pool = new TokenPool();
    private Nesting nesting;

    private Shapes shapes(String source) {
        List<ClassNode> nodes = new ArrayList<>();
        SourceCompiler.quickly("import java.util.function.*; " + source).values().forEach(classFile -> {
            ClassNode node = new ClassNode();
            new ClassReader(classFile).accept(node, 0);
            nodes.add(node);
        });
        Family family = new Family(nodes);
        nesting = new Nesting(family);
        return new Shapes(family, nesting, pool);
    }

    private Numbered only() {
        assertThat(nesting.all()).hasSize(1);
        return nesting.all().get(0);
    }

    private Object contract(String member) {
        Shapes shapes = shapes("class A { int f; " + member + " }");
        return shapes.contract(only());
    }

    @Test
    void should_tell_lambdas_by_interface_and_captured_types_not_by_number_or_body() {
        Object contract = contract("Supplier<Object> m(int n) { return () -> n; }");

        assertThat(contract("void other() { } Supplier<Object> m(int n) { return () -> n + 1; }")).isEqualTo(contract);
        assertThat(contract("Supplier<Object> m(long n) { return () -> n; }")).as("another captured type").isNotEqualTo(contract);
        assertThat(contract("Supplier<Object> m(int n) { return () -> n + f; }")).as("this as well").isNotEqualTo(contract);
        assertThat(contract("java.util.concurrent.Callable<Object> m(int n) { return () -> n; }")).as("another interface").isNotEqualTo(contract);
        assertThat(contract("Supplier<String> m(int n) { return () -> \"\" + n; }")).as("another type argument").isNotEqualTo(contract);
    }

    @Test
    void should_tell_anonymous_classes_by_supertypes_and_captured_types() {
        Object contract = contract("static Object m(int n) { return new Thread() { public void run() { System.out.println(n); } }; }");

        assertThat(contract("static Object m(int n) { return new Thread() { int i; public void run() { i = n; } }; }")).isEqualTo(contract);
        assertThat(contract("static Object m(int n) { return new Object() { int i = n; }; }")).isNotEqualTo(contract);
        assertThat(contract("static Object m(long n) { return new Thread() { public void run() { System.out.println(n); } }; }")).isNotEqualTo(contract);
        assertThat(contract("static Object m(int n) { return new Thread() { }; }")).as("captures nothing").isNotEqualTo(contract);
    }

    @Test
    void should_tell_local_classes_by_name_and_superclass_whatever_they_capture() {
        Object contract = contract("static Object m(int n) { class L { int i = n; } return new L(); }");

        assertThat(contract("static Object m(int n, int k) { class L { int i = n + k; } return new L(); }")).isEqualTo(contract);
        assertThat(contract("static Object m(int n) { class K { int i = n; } return new K(); }")).isNotEqualTo(contract);
        assertThat(contract("static Object m(int n) { class L extends Thread { int i = n; } return new L(); }")).isNotEqualTo(contract);
    }

    @Test
    void should_know_whether_a_live_object_holds_what_newer_code_captures() {
        Shapes older = shapes("class A { static Object m(int n, String s) { return new Object() { Object o = n + s; }; } }");
        Numbered both = only();
        Shapes newer = shapes("class A { static Object m(int n, String s) { return new Object() { Object o = n; }; } }");
        Numbered one = only();

        assertThat(older.holds(both, newer, one)).isTrue();
        assertThat(newer.holds(one, older, both)).isFalse();
    }

    @Test
    void should_tell_the_bodies_of_enum_constants_by_the_constants() {
        Shapes shapes = shapes("enum A { X { int i() { return 1; } }, Y { int i() { return 1; } }; abstract int i(); }");

        assertThat(nesting.all()).extracting(shapes::enumConstant).containsExactlyInAnyOrder("X", "Y");
        assertThat(shapes("class A { static Object o = new Object() { }; }").enumConstant(only())).isEmpty();
    }

    @Test
    void should_see_equal_bodies_with_equal_names_whatever_their_numbers() {
        Shapes first = shapes("class A { Supplier<Object> m() { return () -> { Runnable r = () -> System.out.println(1); return r; }; } }");
        List<Token> deep = first.deep(nesting.all().stream().filter(each -> each.body.name.contains("m$")).max(Comparator.comparing(each -> each.body.name)).orElseThrow());
        Shapes second = shapes("class A { Runnable z = () -> { }; Supplier<Object> m() { return () -> { Runnable r = () -> System.out.println(1); return r; }; } }");
        List<List<Token>> all = nesting.all().stream().map(second::deep).toList();

        assertThat(all).contains(deep);
    }
}
