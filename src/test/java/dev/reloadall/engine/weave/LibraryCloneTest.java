package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryCloneTest {

    private static Object copies(String v1, String v2) throws Throwable {
        return Weaving.run(v1, v2, "A a = new A(); a.set(5, new int[] {1}); A b = a.copy(); b.set(6, new int[] {2}); "
                + "A c = b.copy(); c.n++; return a.n + \" \" + a.l[0] + \" \" + b.n + \" \" + b.l[0] + \" \" + c.n + \" \" + (c.l == b.l);");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(A) super.clone()", "(A) clone()", "(A) this.clone()", "(A) twin().get()"})
    void should_give_the_copy_fields_of_its_own(String clone) throws Throwable {
        String v1 = "class A implements Cloneable { void set(long n, int[] l) { } A copy() throws Exception { return " + clone.replace("twin().get()", "clone()") + "; } }";
        String v2 = "class A implements Cloneable { long n; int[] l; void set(long n, int[] l) { this.n = n; this.l = l; } A copy() throws Exception { return " + clone + "; } "
                + "java.util.function.Supplier<Object> twin() { return () -> { try { return super.clone(); } catch (Exception e) { return e; } }; } }";

        assertThat(copies(v1, v2)).isEqualTo("5 1 6 2 7 true");
    }

    @Test
    void should_leave_what_an_override_did_to_the_copy() throws Throwable {
        String v2 = "class A implements Cloneable { long n; int[] l; void set(long n, int[] l) { this.n = n; this.l = l; } A copy() throws Exception { return (A) clone(); } } "
                + "class B extends A { protected Object clone() throws CloneNotSupportedException { B b = (B) super.clone(); b.n = 50; b.l = b.l.clone(); return b; } }";
        String v1 = v2.replace("long n; int[] l; ", "").replaceAll("this.n = n; this.l = l;", "").replace("b.n = 50; b.l = b.l.clone();", "");

        assertThat(Weaving.run(v1, v2, "A a = new B(); a.set(5, new int[1]); A b = a.copy(); return a.n + \" \" + b.n + \" \" + (a.l == b.l);"))
                .isEqualTo("5 50 false");
    }

    @Test
    void should_leave_arrays_alone() throws Throwable {
        assertThat(Weaving.run("class A { }", "class A { int n; A[] both() { A[] a = {this, new A()}; A[] b = a.clone(); b[1].n = 4; return b; } }",
                "return new A().both()[1].n;")).isEqualTo(4);
    }
}
