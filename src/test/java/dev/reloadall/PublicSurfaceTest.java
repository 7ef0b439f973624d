package dev.reloadall;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs, scripts and cases are written against may grow, but nothing of it may go. */
class PublicSurfaceTest {
    private static final List<String> FROZEN = List.of(
            "ReloadReport reloadAll()", "ReloadReport redefine(Map)", "ReloadPlan plan()", "void install()", "boolean reloading()",
            "Transaction begin()", "AutoReloader watch()", "Registration onReload(Consumer)",
            "Registration migration(Class, BiConsumer)", "List instancesOf(Class)", "List referrersOf(Object)");

    @Test
    void should_keep_every_frozen_method() {
        assertThat(Arrays.stream(ReloadAll.class.getMethods()).map(PublicSurfaceTest::signature)).containsAll(FROZEN);
    }

    @Test
    void should_ask_the_engine_for_everything() {
        List<String> engine = Arrays.stream(ReloadEngine.class.getMethods()).map(Method::getName).toList();

        assertThat(Arrays.stream(ReloadAll.class.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(method -> method.getName().equals("reloadAll") ? "reload" : method.getName())).allMatch(engine::contains);
    }

    @ParameterizedTest
    @ValueSource(classes = {Migrate.class, RenamedFrom.class, Keep.class, Reset.class, NeverReload.class})
    void should_keep_annotations_at_run_time(Class<? extends Annotation> annotation) {
        assertThat(annotation.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.RUNTIME);
    }

    @ParameterizedTest
    @ValueSource(classes = {Transaction.class, Registration.class, AutoReloader.class})
    void should_close_without_a_checked_exception(Class<? extends AutoCloseable> type) throws NoSuchMethodException {
        assertThat(type.getMethod("close").getExceptionTypes()).isEmpty();
    }

    private static String signature(Method method) {
        List<String> parameters = Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList();
        return method.getReturnType().getSimpleName() + " " + method.getName() + "(" + String.join(", ", parameters) + ")";
    }
}
