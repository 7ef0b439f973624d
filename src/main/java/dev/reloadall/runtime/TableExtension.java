package dev.reloadall.runtime;

import java.lang.invoke.MethodHandle;
import java.util.function.IntSupplier;

/** A class that was loaded before the agent came: its objects' parts are in a weak identity side table. */
final class TableExtension extends Extension {

    private final SideTable table = new SideTable();

    TableExtension(Class<?> owner) {
        SideTables.add(table);
    }

    @Override
    public Part head(Object object) {
        return table.get(object);
    }

    @Override
    public boolean replace(Object object, Part expected, Part next) {
        return table.replace(object, expected, next);
    }

    @Override
    public void expect(IntSupplier objects) {
        table.expect(objects.getAsInt());
    }

    @Override
    MethodHandle headGetter() {
        return Handles.bind(table, "get", Part.class, Object.class);
    }

    @Override
    public String kind() {
        return "side table";
    }
}
