package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.match.SourceCompiler;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecodingTest {

    @Test
    void should_take_initializers_and_nothing_else() throws Exception {
        byte[] present = classFile("1", "2", "3");
        byte[] next = classFile("10", "20", "30");

        Class<?> type = new SourceCompiler.Loader(java.util.Map.of("A", Recoding.weave(present, next, Set.of("one", "three")))).loadClass("A");

        assertThat(call(type, "one")).isEqualTo(10);
        assertThat(call(type, "two")).isEqualTo(2);
        assertThat(call(type, "three")).isEqualTo(30);
    }

    private static byte[] classFile(String one, String two, String three) {
        String method = "public static int %s() { return %s; } ";
        return SourceCompiler.quickly("public class A { " + method.formatted("one", one) + method.formatted("two", two)
                + method.formatted("three", three) + "}").get("A");
    }

    private static Object call(Class<?> type, String method) throws ReflectiveOperationException {
        return type.getMethod(method).invoke(null);
    }
}
