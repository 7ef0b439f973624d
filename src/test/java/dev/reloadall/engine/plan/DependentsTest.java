package dev.reloadall.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.match.SourceCompiler;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependentsTest {

    private static Set<String> included(String before, String after) throws ClassNotFoundException {
        Planning planning = new Planning(before).change(after).assign();
        new Dependents(planning.plan).include();
        Set<String> names = new TreeSet<>();
        planning.plan.classes().stream().filter(each -> !each.isChanged()).forEach(each -> names.add(each.type().name()));
        return names;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "int i, j;      | class C { int c(A a) { return a.i; } }                          | [C]",
        "int i, j;      | class C { Object c() { return A.class; } }                      | [C]",
        "int i, j;      | class C { java.util.function.Supplier<A> c() { return A::new; } } | [C]",
        "int i, j;      | class C { String c() { return \"A\"; } }                        | []",
        "int i, j;      | class C { A a; A c(A other) { return a; } }                     | []",
        "int i, j;      | class B extends A { } class C { int c(B b) { return b.i; } }    | [B, C]",
        "int i, j;      | class B extends A { } class C extends B { }                     | [B, C]",
        "int i, j;      | class C { A[] c() { return new A[1]; } }                        | [C]",
        "int i = 2;     | class C { int c(A a) { return a.i; } }                          | []",
    })
    void should_include_what_names_a_class_to_which_linkage_differs(String members, String others, String expected) throws Exception {
        assertThat(included("class A { int i; } " + others, "class A { " + members + " } " + others)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Object m() throws Exception { return clone(); }                                              | [S]",
        "public Object clone() { return null; }                                                       | [S]",
        "java.util.concurrent.Callable<Object> m() { return () -> super.clone(); }                    | [S]",
        "String m() { return \"cloned\"; }                                                            | []",
        "Object cloner() { return \"my clone\"; }                                                     | []",
    })
    void should_include_a_superclass_that_may_clone_the_objects_of_a_class_with_parts(String method, String expected) throws Exception {
        String s = "class S implements Cloneable { " + method + " } ";

        assertThat(included(s + "class A extends S { }", s + "class A extends S { int i; }")).hasToString(expected);
        assertThat(included(s + "class A extends S { }", s + "class A extends S { static int i; }")).as("no part").isEmpty();
    }

    @Test
    void should_read_names_from_the_class_entries_of_the_constant_pool() {
        byte[] classFile = SourceCompiler.quickly("class A { void m(Object o) { o = (Thread) o; o = new int[0].clone(); String s = \"java/util/List\"; } }").get("A");

        for (String name : List.of("A", "java/lang/Object", "java/lang/Thread")) {
            assertThat(Dependents.names(classFile, Set.of("x/Y", name))).as(name).isTrue();
        }
        assertThat(Dependents.names(classFile, Set.of("java/util/List", "m", "java/lang", "Thread"))).isFalse();
        assertThat(Dependents.names(classFile, Set.of())).isFalse();
    }
}
