package dev.reloadall.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.RefusalKind;
import dev.reloadall.engine.InVm;
import dev.reloadall.engine.diff.SchemaDiff;
import dev.reloadall.engine.match.SourceCompiler;
import dev.reloadall.engine.schema.SchemaReader;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdicts for classes that were loaded before the agent came: what is refused, and that the rest is what the VM takes. */
class PlannerTest {

    @BeforeAll
    static void letCompanionsLink() {
        InVm.instrumentation();
    }

    private static Plan plan(String before, String after) throws ClassNotFoundException {
        Map<String, byte[]> first = SourceCompiler.compile(before);
        ClassLoader loader = new SourceCompiler.Loader(first);
        World world = new World();
        for (Map.Entry<String, byte[]> each : first.entrySet()) {
            LoadedType type = new LoadedType(loader, Path.of(each.getKey() + ".class"), each.getValue(), each.getValue(), false);
            type.setType(Class.forName(each.getKey(), false, loader));
            world.add(loader, type);
        }
        List<Candidate> candidates = new ArrayList<>();
        SourceCompiler.compile(after).forEach((name, classFile) -> {
            if (first.containsKey(name)) {
                candidates.add(new Candidate(world.get(loader, name), classFile));
            }
        });
        return new Planner(world, type -> true, name -> false, new NotSwitchedOn(), PartCensus.NONE).plan(candidates, Map.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SUPERCLASS_CHANGED       | class A { }                       | class A extends Thread { }",
        "KIND_CHANGED             | class A { }                       | interface A { }",
        "KIND_CHANGED             | class A { }                       | enum A { }",
        "KIND_CHANGED             | final class A { }                 | record A() { }",
        "METHOD_MODIFIERS_CHANGED | class A { void m() { } }          | class A { native void m(); }",
        "METHOD_MODIFIERS_CHANGED | class A { native void m(); }      | class A { void m() { } }",
        "METHOD_MODIFIERS_CHANGED | class A { }                       | class A { native void m(); }",
        "OVERRIDE_ADDED           | class A { }                       | class A { public String toString() { return \"a\"; } }",
        "PERMITTED_SUBCLASS_ADDED | sealed class A permits B { } final class B extends A { } "
                + "| sealed class A permits B, C { } final class B extends A { } final class C extends A { }",
    })
    void should_refuse(RefusalKind kind, String before, String after) throws Exception {
        assertThat(plan(before, after).refusals()).extracting(each -> each.kind()).contains(kind);
    }

    @Test
    void should_refuse_a_method_that_woven_no_longer_fits() throws Exception {
        String method = " static int m(A a, int x) { " + "x += a.f; ".repeat(7200) + "return x; } }";

        assertThat(plan("class A { int f; static int m(A a, int x) { return x; } }", "class A { long f;" + method).refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(RefusalKind.VM_REFUSED);
            assertThat(refusal.toString()).contains("m(LA;I)I").contains("65535").contains("make it shorter");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { int m() { return 1; } } | class A { int m() { return 2; } }",
        "class A { } | class A { int i = 1; long j = i; static String s = \"s\"; volatile double d; }",
        "class A { int i; } | class A { static int i; String j; }",
        "class A { } | class A { int n() { return n(2, 3L); } private int n(int i, long j) { return (int) (i + j); } static void s() { } }",
        "class A { synchronized int m() { return 1; } } | class A { synchronized int n(String s) { return s.length(); } }",
        "class A { A() { } } | class A { final int i; A(int i, double d) { super(); this.i = i; } A() { this(1, 2.0); } A a() { return new A(1, 2); } }",
        "class A { int m() { return 1; } } class B extends A { } class C { int c(A a) { return a.m(); } } "
                + "| class A { int m() { return 1; } } class B extends A { int m() { return 2 + super.m(); } } class C { int c(A a) { return a.m(); } }",
        "class A { private int i; class B { int b() { return i; } } } | class A { private int i, j; class B { int b() { return i + j++; } } }",
        "class A { Runnable r() { return () -> { }; } } "
                + "| class A { int i; Runnable r() { return () -> i++; } java.util.function.Supplier<A> s() { return A::new; } }",
        "class A { int[] a() { try { return null; } finally { } } } | class A { int k; int[] a() { try { k++; return new int[k]; } finally { k--; } } }",
        "interface A { void m(); } class B implements A { public void m() { } } "
                + "| interface A { void m(); default int n() { return 3; } } class B implements A { public void m() { n(); } }",
        "record A(int i) { } | record A(int i) { int twice() { return i * 2; } static A of(int i) { return new A(i); } }",
    })
    void should_weave_what_the_vm_verifies_and_redefines(String before, String after) throws Exception {
        Plan plan = plan(before, after);

        assertThat(plan.refusals()).isEmpty();
        assertThat(plan.classes()).isNotEmpty();
        Map<String, byte[]> woven = new TreeMap<>();
        for (PlannedClass each : plan.classes()) {
            woven.put(each.type().name(), each.woven().nativeBytes());
            woven.putAll(each.woven().companions());
            assertThat(SchemaDiff.between(SchemaReader.read(each.type().nativeBytes()), SchemaReader.read(each.woven().nativeBytes())).bodiesOnly())
                    .as("the native schema of %s", each.type()).isTrue();
        }
        SourceCompiler.compile(after).forEach(woven::putIfAbsent);
        ClassLoader loader = new SourceCompiler.Loader(woven);
        for (String name : woven.keySet()) {
            Class.forName(name, true, loader);
        }
    }
}
