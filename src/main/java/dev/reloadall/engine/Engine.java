package dev.reloadall.engine;

import dev.reloadall.Audit;
import dev.reloadall.AutoReloader;
import dev.reloadall.PreviousState;
import dev.reloadall.Referrer;
import dev.reloadall.Refusal;
import dev.reloadall.Registration;
import dev.reloadall.ReloadEngine;
import dev.reloadall.ReloadException;
import dev.reloadall.ReloadOptions;
import dev.reloadall.ReloadPlan;
import dev.reloadall.ReloadReport;
import dev.reloadall.ReloadReportBuilder;
import dev.reloadall.Transaction;
import dev.reloadall.engine.hotswap.HotSwap;
import dev.reloadall.engine.instrument.AgentOptions;
import dev.reloadall.engine.instrument.Eligibility;
import dev.reloadall.engine.instrument.LoadTimeTransformer;
import dev.reloadall.engine.instrument.LoaderAncestry;
import dev.reloadall.engine.instrument.Origins;
import dev.reloadall.engine.instrument.Preparation;
import dev.reloadall.engine.instrument.Preparer;
import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.migrate.Registrations;
import dev.reloadall.engine.migrate.ReloadingCode;
import dev.reloadall.engine.repoint.Repointer;
import dev.reloadall.engine.world.World;
import dev.reloadall.runtime.Epoch;
import dev.reloadall.runtime.Permitted;
import java.lang.instrument.Instrumentation;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the API asks of: waits until it may, and hands on. Any thread. */
public final class Engine implements ReloadEngine {

    private final Transactions transactions = new Transactions();
    private final Registrations registrations = new Registrations();
    private final Listeners listeners = new Listeners();
    private final World world = new World();
    private final AgentOptions options;
    private final Adoption adoption;
    private final Reloader reloader;
    private final Repointer repointer;
    private volatile Ways ways = Ways.NONE;
    private final Progress progress = new Progress();

    private Engine(Instrumentation instrumentation, AgentOptions options) {
        this.options = options;
        Origins origins = new Origins(options.classes());
        Eligibility eligibility = new Eligibility(options::admits);
        Versions versions = new Versions();
        Redefiner redefiner = new Redefiner(instrumentation);
        boolean opensRecords = redefiner.weaveReflection();
        Map<ClassLoader, Preparer> preparers = Collections.synchronizedMap(new WeakHashMap<>());
        Preparation preparation = (loader, classFile) -> preparers.computeIfAbsent(loader,
                each -> new Preparer(new LoaderAncestry(each, eligibility.seenFrom(each)), opensRecords)).prepare(classFile);
        LoadTimeTransformer transformer = new LoadTimeTransformer(world, origins, eligibility, versions, preparation);
        this.adoption = new Adoption(world, instrumentation, origins, eligibility);
        this.repointer = new Repointer(redefiner, world, Heap::store);
        this.reloader = new Reloader(world, redefiner, this::find, versions, registrations, transformer::nextFailure, repointer, progress);
        Epoch.setResolver(new VirtualResolver(world));
        Permitted.setSource(new PresentPermits(world));
        instrumentation.addTransformer(transformer, false);
        Sent sent = new Sent(transactions, reloader, redefiner, adoption::resolve, action -> () -> told(action));
        new Rehearsal(redefiner, this::find, preparation).holdIfDebugged();
        instrumentation.addTransformer(new HotSwap(world, redefiner, instrumentation, sent), false);
    }

    /**
     * Called once, by the agent, in the engine's own loader.
     *
     * @param premain whether no class of the program is loaded yet
     * @return the engine; the agent publishes it
     */
    public static Engine start(Instrumentation instrumentation, AgentOptions options, boolean premain) {
        Engine engine = new Engine(instrumentation, options);
        if (!premain) {
            engine.adoption.adopt();
        }
        return engine;
    }

    /** For those who go through all of them. */
    private Object[] find(Collection<Class<?>> types) {
        List<Class<?>> interfaces = types.stream().filter(Class::isInterface).<Class<?>>map(each -> each).toList();
        boolean hidden = repointer.haveSuccessors(types);
        Object[] found = Heap.walker().orderedInstancesOf(types, hidden);
        if (!hidden || interfaces.isEmpty() || types.size() == 1) {
            return found;
        }
        Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>(found.length));
        all.addAll(Arrays.asList(found));
        interfaces.forEach(each -> all.addAll(Arrays.asList(Heap.walker().instancesOf(List.of(each), true))));
        return all.toArray();
    }

    /** Says what is built on this engine; once, before the program sees it. */
    public void serve(Ways given) {
        ways = given;
    }

    /** What is going on: {@code idle}, or the step of the reload that runs, with how far it is while instances are migrated. */
    public String progress() {
        return progress.toString();
    }

    /** Every reloadable class that is loaded, by binary name, with its version. */
    public Map<String, Integer> versions() {
        Map<String, Integer> versions = new TreeMap<>();
        world.all().stream().filter(type -> type.type() != null)
                .forEach(type -> versions.merge(type.name().replace('/', '.'), type.state().version(), Math::max));
        return versions;
    }

    /** The directories that class files are looked for in: the configured ones, or the class path's, and those of loaded classes. */
    public Set<Path> directories() {
        return ClassDirectories.of(options.classes(), world.all());
    }

    private <T> T reloading(Supplier<T> action) {
        return transactions.reload(() -> {
            try {
                progress.enter("scanning");
                adoption.resolve();
                return action.get();
            } finally {
                progress.end();
            }
        });
    }

    private ReloadReport told(Supplier<ReloadReport> action) {
        ReloadReport report;
        try {
            report = reloading(action);
        } catch (ReloadException e) {
            ways.refused(e);
            throw e;
        }
        if (!report.changed()) {
            return report;
        }
        ReloadReport heard = listeners.tell(report);
        ways.reloaded(heard);
        return heard;
    }

    private List<Refusal> refresh() {
        progress.enter("compiling");
        List<Refusal> refusals = ways.refresh();
        progress.enter("scanning");
        return refusals;
    }

    private ReloadReport refreshed(Supplier<ReloadReport> action) {
        List<Refusal> refusals = refresh();
        if (refusals.isEmpty()) {
            return action.get();
        }
        ReloadReportBuilder report = ReloadReport.builder();
        refusals.forEach(report::add);
        throw new ReloadException(report.build(), null);
    }

    @Override
    public ReloadReport reload(ReloadOptions options) {
        return told(() -> refreshed(() -> reloader.reload(options)));
    }

    @Override
    public ReloadReport redefine(Map<Class<?>, byte[]> classFiles) {
        return told(() -> reloader.redefine(classFiles));
    }

    @Override
    public ReloadPlan plan() {
        return reloading(() -> {
            ReloadPlan.Builder refused = ReloadPlan.builder();
            List<Refusal> refusals = refresh();
            refusals.forEach(refused::add);
            return refusals.isEmpty() ? reloader.plan() : refused.build();
        });
    }

    @Override
    public ReloadReport undo() {
        return told(reloader::undo);
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
        return ways.watch();
    }

    @Override
    public Registration onReload(Consumer<ReloadReport> listener) {
        return listeners.add(listener);
    }

    @Override
    public <T> Registration migration(Class<T> type, BiConsumer<T, PreviousState> migration) {
        return registrations.add(type, migration);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> List<T> instancesOf(Class<T> type) {
        List<Class<?>> types = List.of(type);
        return (List<T>) List.of(Heap.walker().instancesOf(types, repointer.haveSuccessors(types)));
    }

    @Override
    public List<Referrer> referrersOf(Object target) {
        return Heap.walker().referrersOf(target);
    }
}
