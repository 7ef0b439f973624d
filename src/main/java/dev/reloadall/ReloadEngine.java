package dev.reloadall;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What {@link ReloadAll} asks of the engine, method by method; a program uses {@link ReloadAll} instead.
 *
 * <p>The engine lives in another class loader, which is why this is an interface. Arguments are never null; every
 * method may be called from any thread, and means what the method of {@link ReloadAll} with its name says.
 */
public interface ReloadEngine {
    /** See {@link ReloadAll#reloadAll(ReloadOptions)}. */
    ReloadReport reload(ReloadOptions options);

    /** See {@link ReloadAll#redefine(Map)}; the map is a copy, its arrays are the caller's. */
    ReloadReport redefine(Map<Class<?>, byte[]> classFiles);

    /** See {@link ReloadAll#plan()}. */
    ReloadPlan plan();

    /** See {@link ReloadAll#undo()}. */
    ReloadReport undo();

    /** See {@link ReloadAll#audit()}. */
    Audit audit();

    /** See {@link ReloadAll#install()}. */
    void install();

    /** See {@link ReloadAll#reloading()}. */
    boolean reloading();

    /** See {@link ReloadAll#begin()}. */
    Transaction begin();

    /** See {@link ReloadAll#watch()}. */
    AutoReloader watch();

    /** See {@link ReloadAll#onReload(Consumer)}. */
    Registration onReload(Consumer<ReloadReport> listener);

    /** See {@link ReloadAll#migration(Class, BiConsumer)}. */
    <T> Registration migration(Class<T> type, BiConsumer<T, PreviousState> migration);

    /** See {@link ReloadAll#instancesOf(Class)}. */
    <T> List<T> instancesOf(Class<T> type);

    /** See {@link ReloadAll#referrersOf(Object)}. */
    List<Referrer> referrersOf(Object target);
}
