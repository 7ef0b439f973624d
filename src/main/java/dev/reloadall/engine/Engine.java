package dev.reloadall.engine;

import dev.reloadall.Audit;
import dev.reloadall.AutoReloader;
import dev.reloadall.PreviousState;
import dev.reloadall.Referrer;
import dev.reloadall.Registration;
import dev.reloadall.ReloadEngine;
import dev.reloadall.ReloadOptions;
import dev.reloadall.ReloadPlan;
import dev.reloadall.ReloadReport;
import dev.reloadall.Transaction;
import dev.reloadall.engine.instrument.AgentOptions;
import dev.reloadall.engine.instrument.Eligibility;
import dev.reloadall.engine.instrument.LoadTimeTransformer;
import dev.reloadall.engine.instrument.LoaderAncestry;
import dev.reloadall.engine.instrument.Origins;
import dev.reloadall.engine.instrument.Preparer;
import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.migrate.Registrations;
import dev.reloadall.engine.migrate.ReloadingCode;
import dev.reloadall.engine.world.World;
import dev.reloadall.runtime.Epoch;
import java.lang.instrument.Instrumentation;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the API asks of: waits until it may, and hands on. Any thread. */
public final class Engine implements ReloadEngine {

    private final Transactions transactions = new Transactions();
    private final Registrations registrations = new Registrations();
    private final List<Consumer<ReloadReport>> listeners = new CopyOnWriteArrayList<>();
    private final Adoption adoption;
    private final Reloader reloader;

    private Engine(Instrumentation instrumentation, AgentOptions options) {
        World world = new World();
        Origins origins = new Origins(options.classes());
        Eligibility eligibility = new Eligibility(options::admits);
        Versions versions = new Versions();
        Map<ClassLoader, Preparer> preparers = Collections.synchronizedMap(new WeakHashMap<>());
        LoadTimeTransformer transformer = new LoadTimeTransformer(world, origins, eligibility, versions, (loader, classFile) ->
                preparers.computeIfAbsent(loader, each -> new Preparer(new LoaderAncestry(each,
                        (name, url) -> url.getProtocol().equals("file") && options.admits(name.replace('/', '.'))))).prepare(classFile));
        this.adoption = new Adoption(world, instrumentation, origins, eligibility);
        this.reloader = new Reloader(world, new Redefiner(instrumentation), Engine::find, versions, registrations,
                transformer::nextFailure);
        Epoch.setResolver(new VirtualResolver(world));
        instrumentation.addTransformer(transformer, false);
    }

    /**
     * Called once, by the agent, in the engine's own loader.
     *
     * @param options what stood after {@code -javaagent:reloadall.jar=}, or {@code null}
     * @param premain whether no class of the program is loaded yet
     * @return the engine; the agent publishes it
     */
    public static Object start(Instrumentation instrumentation, String options, boolean premain) {
        Engine engine = new Engine(instrumentation, AgentOptions.parse(options));
        if (!premain) {
            engine.adoption.adopt();
        }
        return engine;
    }

    private static Object[] find(Collection<Class<?>> types) {
        return Heap.walker().instancesOf(types);
    }

    private <T> T reloading(Supplier<T> action) {
        return transactions.reload(() -> {
            adoption.resolve();
            return action.get();
        });
    }

    private ReloadReport told(ReloadReport report) {
        if (report.changed()) {
            listeners.forEach(listener -> listener.accept(report));
        }
        return report;
    }

    @Override
    public ReloadReport reload(ReloadOptions options) {
        return told(reloading(() -> reloader.reload(options)));
    }

    @Override
    public ReloadReport redefine(Map<Class<?>, byte[]> classFiles) {
        return told(reloading(() -> reloader.redefine(classFiles)));
    }

    @Override
    public ReloadPlan plan() {
        return reloading(reloader::plan);
    }

    @Override
    public ReloadReport undo() {
        return told(reloading(reloader::undo));
    }

    @Override
    public Audit audit() {
        return reloading(reloader::audit);
    }

    @Override
    public void install() {
        // being asked has brought the agent in: classes loaded from now on are prepared
    }

    @Override
    public boolean reloading() {
        return ReloadingCode.isRunning();
    }

    @Override
    public Transaction begin() {
        if (!transactions.isHolder()) {
            reload(ReloadOptions.defaults());
        }
        return transactions.begin();
    }

    @Override
    public AutoReloader watch() {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public Registration onReload(Consumer<ReloadReport> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public <T> Registration migration(Class<T> type, BiConsumer<T, PreviousState> migration) {
        return registrations.add(type, migration);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> List<T> instancesOf(Class<T> type) {
        return (List<T>) List.of(Heap.walker().instancesOf(List.of(type)));
    }

    @Override
    public List<Referrer> referrersOf(Object target) {
        return Heap.walker().referrersOf(target);
    }
}
