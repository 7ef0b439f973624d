package dev.reloadall.engine.migrate;

import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.Member;
import dev.reloadall.runtime.RawField;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What migrations have written to the static fields that its class had before the reload, to be taken back.
 *
 * <p>Only what it has written: meanwhile the program goes on, and counts.
 */
final class StaticWrites {

    private record Cell(String name, String desc, ValueSource reader, MethodHandle writer) {
    }

    private record Write(Cell cell, Object before, Object after) {
    }

    private final List<Cell> cells = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final List<Write> writes = new ArrayList<>();

    /** To be made before the migration runs. */
    StaticWrites(PlannedClass planned) {
        for (MemberSchema field : planned.before().info().schema().fields().values()) {
            if (field.isStatic() && !field.isFinal()) {
                cells.add(cell(planned, field));
            }
        }
        cells.forEach(each -> values.add(read(each)));
    }

    private static Cell cell(PlannedClass planned, MemberSchema field) {
        Home home = planned.before().info().home(Member.field(field));
        MethodHandle writer = home == null ? RawField.setter(FieldStorage.declared(planned.type().type(), field))
                : FieldStorage.writer(FieldStorage.companion(planned.before(), home), home, field);
        return new Cell(field.key().name(), field.key().desc(), FieldStorage.reader(planned.type(), planned.before(), field), writer.asType(Handles.SET_STATIC));
    }

    /** The migration has ended, well or not. */
    void ended() {
        for (int i = 0; i < cells.size(); i++) {
            Object now = read(cells.get(i));
            if (!isSame(values.get(i), now)) {
                writes.add(new Write(cells.get(i), values.get(i), now));
            }
        }
    }

    /** @param written which fields, by name and descriptor in one text, migrations may have written */
    void rollBack(Predicate<String> written) {
        for (Write each : writes) {
            if (written.test(each.cell().name() + each.cell().desc()) && isSame(read(each.cell()), each.after())) {
                write(each.cell(), each.before());
            }
        }
    }

    /** Of primitive values there is a new box each time. */
    private static boolean isSame(Object a, Object b) {
        boolean box = a instanceof Number || a instanceof Character || a instanceof Boolean;
        return a == b || box && a.equals(b);
    }

    private static Object read(Cell cell) {
        try {
            return cell.reader().get(null, null);
        } catch (Throwable e) {
            throw new IllegalStateException(cell.name(), e);
        }
    }

    private static void write(Cell cell, Object value) {
        try {
            cell.writer().invokeExact(value);
        } catch (Throwable e) {
            throw new IllegalStateException(cell.name(), e);
        }
    }
}
