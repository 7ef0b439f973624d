package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.match.SourceCompiler;
import dev.reloadall.runtime.Arrival;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalWeaverTest {
    private static final List<Long> ASKED = new ArrayList<>();

    @BeforeAll
    static void ask() {
        Arrival.setEngine(ASKED::add);
    }

    @AfterAll
    static void askNoMore() {
        Arrival.setEngine(null);
    }

    @BeforeEach
    void forget() {
        ASKED.clear();
    }

    /** {@code A} with the second body, ahead of its reload, called by {@code Main.run()}. */
    private static Object run(String before, String after, String call) throws Exception {
        Map<String, byte[]> v1 = SourceCompiler.quickly(before);
        Map<String, byte[]> v2 = new HashMap<>(SourceCompiler.quickly(after + " class Main { static Object run() { return " + call + "; } }"));
        v2.put("A", ArrivalWeaver.weave(v2.get("A"), v1.get("A"), 7));
        ClassLoader loader = new ClassLoader(ArrivalWeaverTest.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) {
                byte[] classFile = v2.get(name);
                return defineClass(name, classFile, 0, classFile.length);
            }
        };
        Method run = loader.loadClass("Main").getDeclaredMethod("run");
        run.setAccessible(true);
        return run.invoke(null);
    }

    @Test
    void should_ask_once_before_a_new_body() throws Exception {
        Object result = run("class A { int m() { return 1; } }", "class A { int m() { return 2; } }", "new A().m() + new A().m()");

        assertThat(result).isEqualTo(4);
        assertThat(ASKED).containsOnly(7L).hasSize(1);
    }

    @Test
    void should_not_ask_before_a_body_that_stays_even_in_other_lines() throws Exception {
        Object result = run("class A { int m() { return 1; } void n() { } }", "class A {\n void n() { m(); }\n int m() { return 1; } }", "new A().m()");

        assertThat(result).isEqualTo(1);
        assertThat(ASKED).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "class A { static String m(long n, double d, Object o) { return n + \" \" + d + o; } }",
        "class A { synchronized static String m(long n, double d, Object o) { return n + \" \" + d + o; } }",
        "interface A { static String m(long n, double d, Object o) { do { n--; } while (n > 5); return (n + 1) + \" \" + d + o; } }",
        "class A { static String m(long n, double d, Object o) { while (true) { if (n == 5) { return n + \" \" + d + o; } n++; } } }",
        "class A { final String s; A(String s) { this.s = s; } static String m(long n, double d, Object o) { return new A(n + \" \" + d + o).s; } }",
        "class A { static final String X = \"5 1.5\"; static { assert X != null; } static String m(long n, double d, Object o) { return X + o; } }",
    })
    void should_leave_code_valid_whatever_it_begins_with(String after) throws Exception {
        assertThat(run(after.startsWith("class") ? "class A { }" : "interface A { }", after, "A.m(5, 1.5, \"o\")")).isEqualTo("5 1.5o");
        assertThat(ASKED).isNotEmpty();
    }
}
