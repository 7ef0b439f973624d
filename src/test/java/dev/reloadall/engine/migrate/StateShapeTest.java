package dev.reloadall.engine.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.InVm;
import dev.reloadall.engine.match.SourceCompiler;
import dev.reloadall.engine.schema.SchemaReader;
import dev.reloadall.engine.world.Companion;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.TypeInfo;
import dev.reloadall.engine.world.TypeState;
import dev.reloadall.runtime.Extension;
import dev.reloadall.runtime.Part;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code A} has two fields natively, and two that its second version added. */
class StateShapeTest {

    private static final String NATIVE = "public class A { private final int n = 5; protected String s = \"s\"; static long ignored = 1; }";
    private static final String LOGICAL = "public class A { private final int n = 5; protected String s = \"s\"; static long ignored = 1; long added; char[] more; }";
    private static final String PART = "class A$v2 extends dev.reloadall.runtime.TablePart {"
            + " public long added; public char[] renamed; public A$v2(Object owner) { super(owner); }"
            + " protected dev.reloadall.runtime.TablePart copyFor(Object other) { throw new AssertionError(); } }";

    private Class<?> type;
    private Class<?> part;
    private StateShape shape;
    private Object object;

    @BeforeEach
    void load() throws Exception {
        InVm.instrumentation();
        Map<String, byte[]> classFiles = SourceCompiler.quickly(NATIVE);
        classFiles.putAll(SourceCompiler.quickly(PART));
        ClassLoader loader = new SourceCompiler.Loader(classFiles);
        type = loader.loadClass("A");
        part = loader.loadClass("A$v2");
        LoadedType loaded = new LoadedType(loader, Path.of("A.class"), classFiles.get("A"), classFiles.get("A"), false);
        loaded.setType(type);
        shape = new StateShape(loaded, state(classFiles.get("A")));
        object = type.getDeclaredConstructor().newInstance();
        Extension.of(type).setParts(List.of(part));
    }

    private TypeState state(byte[] classFile) {
        var natively = SchemaReader.read(classFile);
        var logical = SchemaReader.read(SourceCompiler.quickly(LOGICAL).get("A"));
        Map<Member, Home> homes = new LinkedHashMap<>();
        logical.fields().values().stream().filter(field -> !natively.fields().containsKey(field.key())).forEach(field -> homes.put(Member.field(field),
                new Home("A$v2", field.key().name().equals("more") ? "renamed" : field.key().name(), field.key().desc(), -1)));
        return new TypeState(2, classFile, new TypeInfo(natively, logical, homes, true), homes, Set.of(),
                List.of(new TypeState.DefinedCompanion(Companion.named("A$v2", true), part, null)), classFile);
    }

    private void set(Object target, String field, Object value) throws Exception {
        Field declared = target.getClass().getDeclaredField(field);
        declared.setAccessible(true);
        declared.set(target, value);
    }

    @Test
    void should_read_native_and_added_fields() throws Throwable {
        Part head = Extension.of(type).complete(object);
        char[] more = {'x'};
        set(head, "added", 7L);
        set(head, "renamed", more);
        set(object, "s", "t");

        assertThat(shape.read(object)).containsExactlyInAnyOrderEntriesOf(Map.of("n", 5, "s", "t", "added", 7L, "more", more));
    }

    @Test
    void should_read_default_values_where_an_object_has_no_part_yet() throws Throwable {
        Map<String, Object> expected = new HashMap<>(Map.of("n", 5, "s", "s", "added", 0L));
        expected.put("more", null);

        assertThat(shape.read(object)).isEqualTo(expected);
        assertThat(Extension.of(type).head(object)).as("reading makes none").isNull();
    }

    @Test
    void should_put_everything_back_final_fields_too() throws Throwable {
        Extension.of(type).complete(object);
        Map<String, Object> before = shape.read(object);
        set(Extension.of(type).head(object), "added", 9L);
        set(Extension.of(type).head(object), "renamed", new char[1]);
        set(object, "s", null);
        Map<String, Object> other = new HashMap<>(before);
        other.put("n", 6);

        shape.restore(object, other, field -> true);

        assertThat(shape.read(object)).isEqualTo(other);
        shape.restore(object, before, field -> true);
        assertThat(shape.read(object)).isEqualTo(before);
    }

    @Test
    void should_not_make_a_part_to_put_something_back() throws Throwable {
        shape.restore(object, shape.read(object), field -> true);

        assertThat(Extension.of(type).head(object)).isNull();
    }
}
