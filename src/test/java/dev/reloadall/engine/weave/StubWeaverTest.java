package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reloadall.engine.match.SourceCompiler;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code Main} is compiled against the first version, and so calls what natively is there. */
class StubWeaverTest {

    private static Weaving stale(String before, String after, String body) {
        Map<String, byte[]> v1 = SourceCompiler.quickly(before + " class Main { static Object run() { " + body + " } }");
        Map<String, byte[]> v2 = SourceCompiler.quickly(after);
        return new Weaving(v1, new TreeMap<>(v2));
    }

    /** What the VM itself calls: the stub, not what weaving makes of the caller. */
    private static Object called(Weaving weaving, String name, Class<?>[] types, Object... arguments) throws Throwable {
        Class<?> type = weaving.load(weaving.weave()).loadClass("A");
        var method = type.getDeclaredMethod(name, types);
        var make = type.getDeclaredConstructor();
        method.setAccessible(true);
        make.setAccessible(true);
        try {
            return method.invoke(make.newInstance(), arguments);
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { String m(long n, double d, Object o) { return null; } }          | class A { private String m(long n, double d, Object o) { return n + \" \" + d + o; } }",
        "class A { static String m(long n, double d, Object o) { return null; } }   | class A { static synchronized String m(long n, double d, Object o) { return n + \" \" + d + o; } }",
        "class A { synchronized String m(long n, double d, Object o) { return null; } } "
                + "| class A { String m(long n, double d, Object o) { return n + \" \" + d + o + (Thread.holdsLock(this) ? \"locked\" : \"\"); } }",
        "class A { static synchronized String m(long n, double d, Object o) { return null; } } "
                + "| class A { static String m(long n, double d, Object o) { return n + \" \" + d + o + (Thread.holdsLock(A.class) ? \"locked\" : \"\"); } }",
        "class A { private String m(long n, double d, Object o) { return null; } }  | class A { String m(long n, double d, Object o) { return n + \" \" + d + o; } }",
        "class A extends B { String m(long n, double d, Object o) { return null; } } class B { } "
                + "| class A extends B { } class B { String m(long n, double d, Object o) { return n + \" \" + d + o; } }",
    })
    void should_pass_arguments_and_result_of_every_size_to_where_the_method_is_now(String before, String after) throws Throwable {
        Class<?>[] types = {long.class, double.class, Object.class};

        assertThat(called(stale(before, after, "return null;"), "m", types, 5L, 1.5, "o")).isEqualTo("5 1.5o");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { void m() { } }        | class A { }",
        "class A { static void m() { } } | class A { }",
        "class A { void m() { } }        | class A { static void m() { } }",
        "class A { static void m() { } } | class A { void m() { } }",
        "class A { private void m() { } } | class A { }",
    })
    void should_raise_the_vms_error_where_the_method_is_gone(String before, String after) {
        assertThatThrownBy(() -> called(stale(before, after, "return null;"), "m", new Class<?>[0])).isInstanceOf(LinkageError.class);
    }

    @Test
    void should_raise_it_for_a_constructor() {
        assertThatThrownBy(() -> stale("class A { A(long n) { } A() { } }", "class A { }", "return new A(5);").run())
                .isInstanceOf(NoSuchMethodError.class).hasMessageContaining("A.<init>(J)V");
    }
}
