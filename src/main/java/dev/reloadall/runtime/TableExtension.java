package dev.reloadall.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;

/** A class that was loaded before the agent came: its objects' parts are in a weak identity side table. */
final class TableExtension extends Extension {

    /** Final classes whose objects refer to nothing of the program. */
    private static final Set<Class<?>> LEAVES = Set.of(String.class, Boolean.class, Character.class, Byte.class, Short.class,
            Integer.class, Long.class, Float.class, Double.class);

    private final SideTable table = new SideTable();

    TableExtension(Class<?> owner) {
        SideTables.add(table);
    }

    @Override
    public void setParts(List<Class<?>> newestFirst) {
        if (newestFirst.stream().anyMatch(TableExtension::mayLeadBack)) {
            table.setMayLeadBack();
        }
        super.setParts(newestFirst);
    }

    private static boolean mayLeadBack(Class<?> part) {
        try {
            return hasReferences(part);
        } catch (LinkageError e) {
            return true; // the class of a field is missing
        }
    }

    private static boolean hasReferences(Class<?> part) {
        return Arrays.stream(part.getDeclaredFields()).anyMatch(field -> !Modifier.isStatic(field.getModifiers())
                && !field.getType().isPrimitive() && !LEAVES.contains(field.getType()));
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
