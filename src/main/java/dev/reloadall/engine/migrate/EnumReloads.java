package dev.reloadall.engine.migrate;

import dev.reloadall.Warning;
import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.TypeState;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The enums of a reload whose constants change. */
final class EnumReloads {

    private final Map<PlannedClass, EnumReload> reloads = new LinkedHashMap<>();
    private final EnumCollections collections;

    /** @param remember is told of each object whose native fields are about to change */
    EnumReloads(List<PlannedClass> classes, Map<LoadedType, TypeState> after,
            Function<Collection<Class<?>>, Object[]> finder, Consumer<Object> remember, Copies copies) {
        this.collections = new EnumCollections(finder);
        for (PlannedClass planned : classes) {
            if (planned.enumChange() != null) {
                reloads.put(planned, new EnumReload(planned, after.get(planned.type()), collections, remember, copies));
            }
        }
    }

    boolean isAny() {
        return !reloads.isEmpty();
    }

    void open() {
        reloads.values().forEach(EnumReload::open);
    }

    void start() {
        reloads.values().forEach(EnumReload::start);
    }

    /** Has a new version of an enum made this object, so that there is nothing to migrate? */
    boolean isNew(Object object) {
        return object instanceof Enum && reloads.values().stream().anyMatch(each -> each.type().isInstance(object) && each.isNew(object));
    }

    void commit() {
        reloads.values().forEach(EnumReload::commit);
        collections.commit();
    }

    void rollBack() {
        reloads.values().forEach(EnumReload::rollBack);
    }

    /** The constants that are gone. */
    Object[] removed() {
        return reloads.values().stream().flatMap(each -> Stream.of(each.removed())).toArray();
    }

    /** What collections have lost. */
    List<Warning> warnings() {
        return collections.warnings();
    }
}
