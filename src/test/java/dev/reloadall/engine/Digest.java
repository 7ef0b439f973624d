package dev.reloadall.engine;

import dev.reloadall.engine.scan.LoadedBytes;
import dev.reloadall.engine.scan.StructuralDigest;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.TypeState;
import dev.reloadall.runtime.Extension;
import dev.reloadall.runtime.Part;
import dev.reloadall.runtime.RawField;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything a reload could have changed of a program, as lines of text: what the VM runs, what the engine believes, and each
 * field of each object, with the identity of what it refers to.
 */
final class Digest {

    private final Map<String, String> lines = new TreeMap<>();

    private Digest(TestProgram program) {
        List<LoadedType> types = program.world.all().stream().filter(each -> each.type() != null)
                .sorted(Comparator.comparing(LoadedType::name)).toList();
        types.forEach(this::engine);
        types.forEach(each -> objects(each.type(), null));
        types.forEach(each -> each.state().companions().forEach(companion -> objects(companion.type(), null)));
        vm(types);
        for (Object each : Heap.walker().instancesOf(types.stream().<Class<?>>map(LoadedType::type).toList())) {
            object(each);
        }
        lines.put("tags", String.valueOf(Heap.walker().taggedObjects()));
    }

    static Digest of(TestProgram program) {
        return new Digest(program);
    }

    /** What is not the same any more: each line as it was and as it is. */
    List<String> changes(Digest later) {
        Set<String> keys = new TreeSet<>(lines.keySet());
        keys.addAll(later.lines.keySet());
        return keys.stream().filter(key -> !isOfNewObject(key)).filter(key -> !Objects.equals(lines.get(key), later.lines.get(key)))
                .map(key -> key + ": " + lines.get(key) + " -> " + later.lines.get(key)).toList();
    }

    /** A failed reload has made some; until the collector comes by, the heap walk finds them. */
    private boolean isOfNewObject(String key) {
        return !lines.containsKey(key) && (key.startsWith("object ") || key.startsWith("ordinal "));
    }

    private void engine(LoadedType type) {
        TypeState state = type.state();
        lines.put("engine " + type.name(), "v" + state.version() + " " + System.identityHashCode(state) + " " + Extension.of(type.type()).parts());
    }

    private void vm(List<LoadedType> types) {
        List<Class<?>> all = new ArrayList<>();
        types.forEach(each -> {
            all.add(each.type());
            each.state().companions().forEach(companion -> all.add(companion.type()));
        });
        LoadedBytes.of(InVm.instrumentation(), all).forEach((type, bytes) ->
                lines.put("vm " + type.getName(), String.valueOf(StructuralDigest.of(bytes))));
    }

    private void object(Object object) {
        for (Class<?> type = object.getClass(); type != null && type.getClassLoader() != null; type = type.getSuperclass()) {
            objects(type, object);
            Extension extension = Extension.of(type);
            for (Part part = extension.head(object); part != null; part = part.link()) {
                if (extension.parts().contains(part.getClass())) {
                    fields("object " + id(object) + " " + part.getClass().getName(), part.getClass(), part);
                }
            }
        }
        if (object instanceof Enum<?> constant) {
            lines.put("ordinal " + constant.name(), constant.ordinal() + " of " + EnumSet.allOf(constant.getDeclaringClass()));
        }
    }

    private void objects(Class<?> type, Object object) {
        fields((object == null ? "static" : "object " + id(object)) + " " + type.getName(), type, object);
    }

    private void fields(String where, Class<?> type, Object object) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) == (object == null) && !field.getName().equals("$reloadall")) {
                lines.put(where + "." + field.getName(), value(field, object));
            }
        }
    }

    private static String value(Field field, Object object) {
        try {
            Object value = object == null ? RawField.getter(field).asType(MethodType.methodType(Object.class)).invoke()
                    : RawField.getter(field).asType(MethodType.methodType(Object.class, Object.class)).invoke(object);
            return field.getType().isPrimitive() || value == null ? String.valueOf(value) : id(value) + text(value);
        } catch (Throwable e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    private static String text(Object value) {
        if (value instanceof Object[] array) {
            return Arrays.toString(array);
        }
        return value.getClass().getClassLoader() == null ? " " + value : "";
    }

    private static String id(Object object) {
        return object.getClass().getName() + "@" + System.identityHashCode(object);
    }
}
