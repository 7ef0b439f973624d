package dev.reloadall.engine.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reloadall.PreviousState;
import dev.reloadall.Registration;
import dev.reloadall.engine.InVm;
import dev.reloadall.engine.match.SourceCompiler;
import dev.reloadall.engine.plan.NotSwitchedOn;
import dev.reloadall.engine.plan.Candidate;
import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.plan.PartCensus;
import dev.reloadall.engine.plan.Planner;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.World;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The body of {@code A} has changed; {@code B} is its subclass, {@code C} no relation. */
class HooksTest {

    private static final String SOURCE = "import dev.reloadall.*; "
            + "class A { int i = 1; String s = \"a\"; static int t = 4; static int u; "
            + "@Migrate void on(PreviousState before) { i = (int) before.get(\"i\") + 10; s += before.get(\"s\"); if (i > 100) throw new IllegalArgumentException(\"large\"); } "
            + "@Migrate static void all(ReloadReport report) { t *= 2; u = report == null ? 1 : 2; if (t > 10) throw new IllegalArgumentException(\"static\"); } "
            + "int body() { return 1; } } "
            + "class B extends A { int i = 2; @Migrate void below(PreviousState before) { i = (int) before.get(\"i\") + 20; } } "
            + "class C { @Migrate void never(PreviousState before) { throw new AssertionError(); } }";

    private final World world = new World();
    private final Registrations registrations = new Registrations();
    private ClassLoader loader;
    private List<PlannedClass> changed;

    @BeforeEach
    void plan() throws Exception {
        InVm.instrumentation();
        Map<String, byte[]> classFiles = SourceCompiler.quickly(SOURCE);
        loader = new SourceCompiler.Loader(classFiles);
        for (Map.Entry<String, byte[]> each : classFiles.entrySet()) {
            LoadedType type = new LoadedType(loader, Path.of(each.getKey() + ".class"), each.getValue(), each.getValue(), false);
            type.setType(Class.forName(each.getKey(), false, loader));
            world.add(loader, type);
        }
        Candidate next = new Candidate(world.get(loader, "A"), SourceCompiler.quickly(SOURCE.replace("return 1", "return 2")).get("A"));
        changed = List.copyOf(new Planner(world, type -> true, name -> false, new NotSwitchedOn(), PartCensus.NONE).plan(List.of(next), Map.of()).classes());
    }

    private Hooks hooks() {
        return new Hooks(world, changed, registrations);
    }

    private Class<?> type(String name) {
        return world.get(loader, name).type();
    }

    private Object make(String name) throws Exception {
        var constructor = type(name).getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private Object get(String owner, Object object, String name) throws Exception {
        Field field = type(owner).getDeclaredField(name);
        field.setAccessible(true);
        return field.get(object);
    }

    @SuppressWarnings("unchecked")
    private Registration register(String name, BiConsumer<Object, PreviousState> migration) {
        return registrations.add((Class<Object>) type(name), migration);
    }

    @Test
    void should_concern_the_changed_class_and_its_relations() {
        Hooks hooks = hooks();

        assertThat(hooks.has(type("A"))).isTrue();
        assertThat(hooks.has(type("B"))).isTrue();
        assertThat(hooks.has(type("C"))).as("its class has not changed").isFalse();
        assertThat(hooks.concern(type("B"))).isTrue();
        assertThat(hooks.concern(Object.class)).as("a subclass has one").isTrue();
        assertThat(hooks.concern(String.class)).isFalse();
        assertThat(hooks.concern(type("C"))).isFalse();
    }

    @Test
    void should_show_every_migration_the_state_before_the_first_of_them() throws Exception {
        register("A", (object, before) -> assertThat(before.asMap()).containsEntry("i", 1).containsEntry("s", "a").doesNotContainKey("t"));
        Object a = make("A");
        Hooks hooks = hooks();

        hooks.run(a, type("A"));

        assertThat(get("A", a, "i")).isEqualTo(11);
        assertThat(get("A", a, "s")).as("annotated ones first, once").isEqualTo("aa");
    }

    @Test
    void should_run_each_class_of_an_object_on_its_own_fields() throws Exception {
        Object b = make("B");
        Hooks hooks = hooks();

        hooks.run(b, type("A"));
        hooks.run(b, type("B"));

        assertThat(get("A", b, "i")).isEqualTo(11);
        assertThat(get("B", b, "i")).isEqualTo(22);
    }

    @Test
    void should_say_whose_migration_threw_for_which_object() throws Exception {
        Registration registration = register("B", (object, before) -> {
            throw new IllegalStateException("why");
        });
        Object b = make("B");
        Hooks hooks = hooks();

        assertThatThrownBy(() -> hooks.run(b, type("B"))).isInstanceOfSatisfying(MigrationFailure.class, failure -> {
            assertThat(failure.className()).isEqualTo("B");
            assertThat(failure.member()).isEqualTo("registered migration");
            assertThat(failure).hasRootCauseMessage("why");
        });
        registration.close();
        Hooks without = hooks();
        without.run(b, type("B"));
        assertThat(get("B", b, "i")).isEqualTo(42);
    }

    @Test
    void should_put_back_every_field_of_every_object_it_has_seen() throws Exception {
        Object a = make("A");
        Object b = make("B");
        Hooks hooks = hooks();
        hooks.run(a, type("A"));
        hooks.run(b, type("A"));
        hooks.run(b, type("B"));

        hooks.rollBack();

        assertThat(get("A", a, "i") + "" + get("A", a, "s")).isEqualTo("1a");
        assertThat(get("A", b, "i") + "" + get("A", b, "s") + get("B", b, "i")).isEqualTo("1a2");
    }

    @Test
    void should_run_static_migrations_once_each_and_take_them_back() throws Exception {
        Hooks hooks = hooks();

        hooks.runStatic(null);
        assertThat(get("A", null, "t")).isEqualTo(8);
        assertThat(get("A", null, "u")).isEqualTo(1);
        assertThatThrownBy(() -> hooks.runStatic(null)).isInstanceOf(MigrationFailure.class).hasRootCauseMessage("static");
        hooks.rollBack();

        assertThat(get("A", null, "t")).isEqualTo(4);
        assertThat(get("A", null, "u")).isEqualTo(0);
    }
}
