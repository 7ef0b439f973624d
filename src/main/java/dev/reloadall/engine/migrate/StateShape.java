package dev.reloadall.engine.migrate;

import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.TypeState;
import dev.reloadall.runtime.Extension;
import dev.reloadall.runtime.Part;
import dev.reloadall.runtime.RawField;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The instance fields one class had before the reload: how to read them, and how to put them back. */
final class StateShape {

    private record Cell(String name, String desc, ValueSource reader, MethodHandle writer, Class<?> part, Object zero) {
    }

    private final Class<?> type;
    private final List<Cell> cells = new ArrayList<>();

    StateShape(LoadedType type, TypeState before) {
        this.type = type.type();
        for (MemberSchema field : before.info().schema().fields().values()) {
            if (!field.isStatic()) {
                cells.add(cell(type, before, field));
            }
        }
    }

    private Cell cell(LoadedType type, TypeState before, MemberSchema field) {
        ValueSource reader = FieldStorage.reader(type, before, field);
        Home home = before.info().home(Member.field(field));
        if (home == null) {
            MethodHandle writer = RawField.setter(FieldStorage.declared(this.type, field)).asType(Handles.SET);
            return new Cell(field.key().name(), field.key().desc(), reader, writer, null, zero(field));
        }
        Class<?> companion = FieldStorage.companion(before, home);
        return new Cell(field.key().name(), field.key().desc(), reader, FieldStorage.writer(companion, home, field).asType(Handles.SET), companion,
                zero(field));
    }

    private static Object zero(MemberSchema field) {
        Class<?> type = MethodType.fromMethodDescriptorString("()" + field.key().desc().replaceAll("^[L\\[].*", "Ljava/lang/Object;"), null).returnType();
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    Map<String, Object> read(Object object) throws Throwable {
        Part head = Extension.of(type).head(object);
        Map<String, Object> values = new LinkedHashMap<>();
        for (Cell cell : cells) {
            Object value = cell.reader().get(object, head);
            values.put(cell.name(), value == ValueSource.NONE ? cell.zero() : value); // no part yet: the default value
        }
        return values;
    }

    /** @param written which fields, by name and descriptor in one text, are to be put back */
    void restore(Object object, Map<String, Object> values, Predicate<String> written) throws Throwable {
        Part head = Extension.of(type).head(object);
        for (Cell cell : cells) {
            Object target = cell.part() == null ? object : FieldStorage.find(head, cell.part());
            if (target != null && written.test(cell.name() + cell.desc())) {
                cell.writer().invokeExact(target, values.get(cell.name()));
            }
        }
    }
}
