package dev.reloadall;

import dev.reloadall.agent.EngineAccess;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Hot reload: the running program continues on its new classes, with every live object migrated.
 *
 * <p>The first use in a program that was started without the agent attaches it to this JVM; where that is not allowed, the
 * {@link ReloadException} says what to do. No argument may be null. Every method may be called from any thread; one
 * reload runs at a time, others wait for it.
 */
public final class ReloadAll {
    private ReloadAll() {}

    /**
     * Finds every class whose class file changed, redefines them all at once, and migrates their live instances.
     *
     * @return what was done; {@link ReloadReport#changed()} is false when no class file had changed
     * @throws ReloadException if anything stands in the way; nothing has changed then
     */
    public static ReloadReport reloadAll() {
        return reloadAll(ReloadOptions.defaults());
    }

    /**
     * As {@link #reloadAll()}, waiting for old code to finish first, or rehashing collections afterwards.
     *
     * @throws ReloadException if anything stands in the way, or the wait passes its timeout; nothing has changed then
     */
    public static ReloadReport reloadAll(ReloadOptions options) {
        return engine().reload(Objects.requireNonNull(options, "options"));
    }

    /**
     * The same from class files in memory: a debugger's, an IDE's, a build tool's.
     *
     * @param classFiles the new class file of each loaded class, in any order; one equal to what is loaded is left alone
     * @throws ReloadException if anything stands in the way; nothing has changed then
     */
    public static ReloadReport redefine(Map<Class<?>, byte[]> classFiles) {
        return engine().redefine(Map.copyOf(classFiles));
    }

    /** What {@link #reloadAll()} would do now, with every refusal and not only the first; touches nothing. */
    public static ReloadPlan plan() {
        return engine().plan();
    }

    /**
     * Returns the program to the versions before the last reload, its live objects migrated back; renamed fields with the values they have now.
     *
     * <p>The class files are not touched: unless they change again, {@link #reloadAll()} finds nothing to do.
     *
     * @throws ReloadException if there is no reload to undo, or it cannot be undone; nothing has changed then
     */
    public static ReloadReport undo() {
        return engine().undo();
    }

    /** What of earlier versions is still alive now: frames, lambdas, instances of deleted classes, objects left incomplete. */
    public static Audit audit() {
        return engine().audit();
    }

    /** Optional first statement of {@code main}: prepares the classes loaded after it, as {@code -javaagent} does from the start. */
    public static void install() {
        engine().install();
    }

    /**
     * True in code that runs because of a reload: initializers of new fields, and hooks. Only for the thread which asks.
     *
     * <p>Never attaches the agent: without it, no reload can be going on.
     */
    public static boolean reloading() {
        return EngineAccess.present() && engine().reloading();
    }

    /**
     * Applies what is pending once, then holds every reload back until the transaction is closed: one consistent version inside.
     *
     * <p>Transactions nest; close each on the thread that began it. Reloads of other threads wait for the last to close, a
     * reload on a thread that holds one is refused, as it would wait for itself.
     *
     * @throws ReloadException if what is pending is refused; no transaction is open then
     */
    public static Transaction begin() {
        return engine().begin();
    }

    /** Watches the class path (and the sources, when configured) and reloads by itself, until closed. */
    public static AutoReloader watch() {
        return engine().watch();
    }

    /**
     * Calls the listener after each reload that changed something, on the reloading thread.
     *
     * <p>The new code is in force by then, so an exception from a listener takes nothing back: it becomes a warning of the report.
     */
    public static Registration onReload(Consumer<ReloadReport> listener) {
        return engine().onReload(Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Migrates the live instances of a class that cannot be annotated; runs after its {@link Migrate} method, if it has one.
     *
     * @param migration sees each object after its fields have been carried over, and the state it had before; if it
     *     throws, the whole reload is rolled back
     */
    public static <T> Registration migration(Class<T> type, BiConsumer<T, PreviousState> migration) {
        return engine().migration(Objects.requireNonNull(type, "type"), Objects.requireNonNull(migration, "migration"));
    }

    /** The live instances of a class, its subclasses' included, in no particular order. Unreachable ones may still be among them. */
    public static <T> List<T> instancesOf(Class<T> type) {
        return engine().instancesOf(Objects.requireNonNull(type, "type"));
    }

    /** Who holds a reference to this very object: the analogue of Python's {@code gc.get_referrers}. */
    public static List<Referrer> referrersOf(Object target) {
        return engine().referrersOf(Objects.requireNonNull(target, "target"));
    }

    private static ReloadEngine engine() {
        return EngineAccess.engine();
    }
}
