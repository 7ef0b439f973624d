package dev.reloadall.engine.migrate;

import dev.reloadall.PreviousState;
import dev.reloadall.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** Migrations of classes that cannot be annotated, in order of registration. Any thread. */
public final class Registrations {

    private record Entry(Class<?> type, BiConsumer<Object, PreviousState> migration) {
    }

    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    /** @return takes it out again when closed */
    @SuppressWarnings("unchecked")
    public <T> Registration add(Class<T> type, BiConsumer<T, PreviousState> migration) {
        Entry entry = new Entry(type, (BiConsumer<Object, PreviousState>) (BiConsumer<?, PreviousState>) migration);
        entries.add(entry);
        return () -> entries.remove(entry);
    }

    List<Hook> of(Class<?> type) {
        return entries.stream().filter(each -> each.type() == type)
                .map(each -> new Hook("registered migration", each.migration()::accept)).toList();
    }

    /** The classes that have one. */
    List<Class<?>> types() {
        return entries.stream().<Class<?>>map(Entry::type).distinct().toList();
    }
}
