package dev.reloadall.engine.migrate;

import dev.reloadall.ReloadReport;
import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.TypeState;
import dev.reloadall.engine.world.World;
import dev.reloadall.runtime.RawField;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The migrations of a reload: found once, run per object, taken back on a rollback. */
final class Hooks {

    private static final MethodType RUN = MethodType.methodType(void.class, Object.class, Object.class);

    private final World world;
    private final Map<Class<?>, List<Hook>> byClass = new LinkedHashMap<>();
    private final Map<Class<?>, TypeState> before = new HashMap<>();
    private final Map<Class<?>, StateShape> shapes = Collections.synchronizedMap(new HashMap<>());
    private final Map<Object, Snapshot> snapshots = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<Class<?>, Boolean> concerned = new ConcurrentHashMap<>();
    private final List<PlannedClass> changed;
    private final List<Class<?>> registered;
    private final Deque<StaticWrites> statics = new ArrayDeque<>();

    /** To be made when the new versions are in force. */
    Hooks(World world, List<PlannedClass> changed, Registrations registrations) {
        this.world = world;
        this.changed = changed;
        changed.forEach(planned -> before.put(planned.type().type(), planned.before()));
        for (LoadedType type : world.all()) {
            Class<?> loaded = type.type();
            if (loaded != null && isConcerned(loaded)) {
                annotated(type).forEach(hook -> byClass.computeIfAbsent(loaded, each -> new ArrayList<>()).add(hook));
            }
        }
        registered = registrations.types();
        for (Class<?> type : registered) {
            byClass.computeIfAbsent(type, each -> new ArrayList<>()).addAll(registrations.of(type));
        }
    }

    private boolean isConcerned(Class<?> type) {
        return before.keySet().stream().anyMatch(each -> each.isAssignableFrom(type) || type.isAssignableFrom(each));
    }

    private static List<Hook> annotated(LoadedType type) {
        List<Hook> hooks = new ArrayList<>();
        for (MemberSchema method : AnnotatedHooks.of(type.state().logical())) {
            if (!method.isStatic() && method.key().desc().equals(AnnotatedHooks.INSTANCE)) {
                MethodHandle run = AnnotatedHooks.handle(type, method).asType(RUN);
                hooks.add(new Hook(method.key().name(), (object, state) -> {
                    run.invokeExact(object, (Object) state);
                }));
            }
        }
        return hooks;
    }

    /** Is there a migration for objects of this class, its own, inherited or of a subclass? */
    boolean concern(Class<?> type) {
        return !byClass.isEmpty() && concerned.computeIfAbsent(type, this::isRelated);
    }

    private boolean isRelated(Class<?> type) {
        return byClass.keySet().stream().anyMatch(each -> each.isAssignableFrom(type) || type.isAssignableFrom(each));
    }

    boolean has(Class<?> type) {
        return byClass.containsKey(type);
    }

    /** Remembers the state of an object before anything changes it, where a migration will see it. */
    void remember(Object object) {
        if (concern(object.getClass())) {
            snapshots.computeIfAbsent(object, this::snapshot);
        }
    }

    private Snapshot snapshot(Object object) {
        Snapshot snapshot = new Snapshot();
        List<Class<?>> chain = new ArrayList<>();
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            chain.add(0, type);
        }
        for (Class<?> type : chain) {
            StateShape shape = shape(type);
            if (shape != null) {
                try {
                    snapshot.add(type, shape.read(object));
                } catch (Throwable e) {
                    throw new IllegalStateException("the state of a " + type.getName() + " cannot be read", e);
                }
            }
        }
        return snapshot;
    }

    private StateShape shape(Class<?> type) {
        LoadedType loaded = type.getClassLoader() == null ? null : world.get(type);
        return loaded == null ? null
                : shapes.computeIfAbsent(type, each -> new StateShape(loaded, before.getOrDefault(each, loaded.state())));
    }

    /** Runs one class's migrations of an object, annotated ones first. */
    void run(Object object, Class<?> type) {
        for (Hook hook : byClass.getOrDefault(type, List.of())) {
            remember(object);
            int[] depth = ReloadingCode.enter();
            try {
                hook.code().run(object, snapshots.get(object).seenBy(type));
            } catch (Throwable e) {
                throw new MigrationFailure(type.getName(), hook.name(), object, e);
            } finally {
                ReloadingCode.exit(depth);
            }
        }
    }

    /** Runs what migrates instances, and remembers what that writes to static fields of the changed classes. */
    void whileInstances(Runnable migrate) {
        List<StaticWrites> writes = byClass.isEmpty() ? List.of() : changed.stream().map(StaticWrites::new).toList();
        writes.forEach(statics::push);
        try {
            migrate.run();
        } finally {
            writes.forEach(StaticWrites::ended);
        }
    }

    /** Runs the static migrations of the changed classes, once each. */
    void runStatic(ReloadReport report) {
        for (PlannedClass planned : changed) {
            for (MemberSchema method : AnnotatedHooks.of(planned.logical())) {
                if (method.isStatic() && method.key().desc().equals(AnnotatedHooks.STATIC)) {
                    initialize(planned.type(), method);
                    StaticWrites writes = new StaticWrites(planned);
                    statics.push(writes);
                    try {
                        runStatic(planned.type(), method, report);
                    } finally {
                        writes.ended();
                    }
                }
            }
        }
    }

    /** As the migration's call would: what the static initializer writes is not the migration's to take back. */
    private static void initialize(LoadedType type, MemberSchema method) {
        try {
            RawField.initialize(type.type());
        } catch (Throwable e) {
            throw new MigrationFailure(type.name().replace('/', '.'), method.key().name(), null, e);
        }
    }

    private static void runStatic(LoadedType type, MemberSchema method, ReloadReport report) {
        int[] depth = ReloadingCode.enter();
        try {
            AnnotatedHooks.handle(type, method).invoke(report);
        } catch (Throwable e) {
            throw new MigrationFailure(type.name().replace('/', '.'), method.key().name(), null, e);
        } finally {
            ReloadingCode.exit(depth);
        }
    }

    /** Of registered migrations there is no code to be read. */
    private Predicate<String> written() {
        if (!registered.isEmpty()) {
            return field -> true;
        }
        Map<LoadedType, byte[]> code = new LinkedHashMap<>();
        world.all().forEach(type -> code.put(type, type.state().logical()));
        changed.forEach(planned -> code.put(planned.type(), planned.logical()));
        Set<String> roots = new HashSet<>();
        code.values().forEach(each -> AnnotatedHooks.of(each).forEach(hook -> roots.add(hook.key().name() + hook.key().desc())));
        return new WrittenFields(code.values()).by(roots);
    }

    /** Puts back every field that a migration may have changed, of every object it has seen and of its class. */
    void rollBack() {
        if (snapshots.isEmpty() && statics.isEmpty()) {
            return;
        }
        Predicate<String> written = written();
        statics.forEach(each -> each.rollBack(written));
        snapshots.forEach((object, snapshot) -> snapshot.byClass().forEach((type, values) -> {
            try {
                shapes.get(type).restore(object, values, written);
            } catch (Throwable e) {
                throw new IllegalStateException("the state of a " + type.getName() + " cannot be put back", e);
            }
        }));
    }
}
