package dev.reloadall.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reloadall.engine.match.SourceCompiler;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VirtualSiteTest {

    private final Resolver former = Epoch.resolver();
    private final List<String> asked = new ArrayList<>();
    private String version = "v2";
    private final MethodHandle site = new VirtualSite(VirtualSiteTest.class, Number.class, "m", MethodType.methodType(String.class, Number.class, long.class, double.class)).dynamicInvoker();

    @BeforeEach
    void answer() {
        Epoch.setResolver((receiver, owner, name, type) -> {
            asked.add(receiver.getSimpleName() + " " + owner.getSimpleName() + "." + name + type);
            try {
                MethodHandle body = MethodHandles.lookup().findStatic(VirtualSiteTest.class, "body",
                        MethodType.methodType(String.class, String.class, Object.class, long.class, double.class));
                return body.bindTo(version + receiver.getSimpleName());
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        });
    }

    @AfterEach
    void restore() {
        Epoch.setResolver(former);
    }

    static String body(String version, Object receiver, long n, double d) {
        return version + " " + receiver + " " + n + " " + d;
    }

    private String call(Number receiver) throws Throwable {
        return (String) site.invokeExact(receiver, 5L, 2.5);
    }

    @Test
    void should_select_by_the_receivers_exact_class_and_ask_once_for_each() throws Throwable {
        for (int i = 0; i < 3; i++) {
            assertThat(call(i)).isEqualTo("v2Integer " + i + " 5 2.5");
            assertThat(call((double) i)).isEqualTo("v2Double " + (double) i + " 5 2.5");
        }

        assertThat(asked).containsExactly("Integer Number.m(long,double)String", "Double Number.m(long,double)String");
    }

    @Test
    void should_ask_anew_when_a_reload_has_changed_the_world() throws Throwable {
        call(1);
        call(2L);
        version = "v3";
        assertThat(call(1)).startsWith("v2Integer");

        Epoch.next();

        assertThat(call(1)).startsWith("v3Integer");
        assertThat(call(2L)).startsWith("v3Long");
        assertThat(call(1)).startsWith("v3Integer");
        assertThat(asked).hasSize(4);
    }

    @Test
    void should_throw_for_a_receiver_that_is_null_also_after_others() throws Throwable {
        assertThatThrownBy(() -> call(null)).isInstanceOf(NullPointerException.class);
        call(1);
        assertThatThrownBy(() -> call(null)).isInstanceOf(NullPointerException.class);
        assertThat(asked).hasSize(1);
    }

    @Test
    void should_not_forget_what_it_has_no_test_for() throws Throwable {
        int many = 60;
        String sources = IntStream.range(0, many).mapToObj(i -> "public class N" + i + " { }").collect(Collectors.joining(" ")).replace("public ", "");
        ClassLoader loader = new SourceCompiler.Loader(SourceCompiler.quickly(sources));
        MethodHandle any = new VirtualSite(VirtualSiteTest.class, Object.class, "m", MethodType.methodType(String.class, Object.class, long.class, double.class)).dynamicInvoker();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < many; i++) {
                Class<?> type = loader.loadClass("N" + i);
                var constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                assertThat((String) any.invokeExact(constructor.newInstance(), 1L, 1.0)).startsWith("v2N" + i + " ");
            }
        }

        assertThat(asked).hasSize(many);
    }

    @Test
    void should_pass_on_what_the_body_throws_and_go_on() throws Throwable {
        Epoch.setResolver((receiver, owner, name, type) -> MethodHandles.dropArguments(
                MethodHandles.throwException(String.class, IllegalStateException.class).bindTo(new IllegalStateException("body")), 0,
                Object.class, long.class, double.class));

        assertThatThrownBy(() -> call(1)).hasMessage("body");
        assertThatThrownBy(() -> call(1)).hasMessage("body");
    }
}
