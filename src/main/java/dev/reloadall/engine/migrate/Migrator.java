package dev.reloadall.engine.migrate;

import dev.reloadall.ReloadReport;
import dev.reloadall.Warning;
import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.TypeState;
import dev.reloadall.engine.world.World;
import dev.reloadall.runtime.Extension;
import dev.reloadall.runtime.RawField;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Brings every live instance, and every class's statics, to the new versions; or back. */
public final class Migrator {

    /** After how many instances it is said how far the migration is. */
    private static final int TELLING = 4096;

    private final List<PlannedClass> classes;
    private final List<PlannedClass> changed;
    private final Map<LoadedType, TypeState> after;
    private final CarriedValues carried;
    private final Map<Class<?>, ClassMigration> migrations = new LinkedHashMap<>();
    private final Map<Class<?>, Long> counts = new LinkedHashMap<>();
    private final Hooks hooks;
    private final EnumReloads enums;
    private final Copies copies;
    private Object[] instances = new Object[0];

    /**
     * To be made when the new versions are in force.
     *
     * @param after the states after the reload, with their companions defined
     * @param finder finds the live instances of classes
     */
    public Migrator(World world, List<PlannedClass> classes, Map<LoadedType, TypeState> after, Registrations registrations,
            Function<Collection<Class<?>>, Object[]> finder) {
        this.classes = classes;
        this.changed = classes.stream().filter(each -> each.isChanged() && each.relinks()).toList();
        this.after = after;
        this.carried = new CarriedValues(changed);
        this.hooks = new Hooks(world, changed, registrations);
        this.copies = new Copies(after);
        this.enums = new EnumReloads(classes, after, finder, hooks::remember, copies);
    }

    /**
     * From now on objects are migrated when they are touched.
     *
     * @return whether the parts of no former version have come up since the plan was made
     */
    public boolean open() {
        enums.open();
        copies.open(classes);
        boolean asPlanned = true;
        for (PlannedClass planned : changed) {
            ClassMigration migration = new ClassMigration(planned, after.get(planned.type()), carried, hooks, enums, copies);
            Class<?> type = planned.type().type();
            Extension.of(type).keepOldParts(true);
            if (!migration.fills().isEmpty()) {
                migrations.put(type, migration);
                Extension.of(type).setMigration(migration);
            }
            asPlanned &= parts(planned, after.get(planned.type()), planned.revived() != null);
        }
        return asPlanned;
    }

    private static boolean parts(PlannedClass planned, TypeState state, boolean revived) {
        List<Class<?>> newestFirst = live(state);
        Class<?> type = planned.type().type();
        if (revived) {
            return Extension.of(type).reviveParts(newestFirst);
        }
        if (!newestFirst.isEmpty() || Extension.of(type).hasParts()) {
            Extension.of(type).setParts(newestFirst);
        }
        return true;
    }

    /** The companions that objects have a part of. */
    static List<Class<?>> live(TypeState state) {
        List<Class<?>> newestFirst = new ArrayList<>();
        for (TypeState.DefinedCompanion each : state.companions()) {
            boolean live = each.companion().members().entrySet().stream().anyMatch(member ->
                    member.getKey().kind() == Member.Kind.FIELD && member.getValue().equals(state.info().home(member.getKey())));
            if (live) {
                newestFirst.add(0, each.type());
            }
        }
        return newestFirst;
    }

    /** Runs the initializers of new static fields. */
    public void statics(Predicate<LoadedType> initialized) {
        enums.start();
        changed.stream().filter(planned -> initialized.test(planned.type()))
                .sorted(Comparator.comparingInt(planned -> superclasses(planned.type().type()))) // JLS 12.4.1
                .forEach(planned -> new StaticValues(planned, after.get(planned.type()), carried).start());
    }

    private static int superclasses(Class<?> type) {
        int superclasses = 0;
        for (Class<?> each = type.getSuperclass(); each != null; each = each.getSuperclass()) {
            superclasses++;
        }
        return superclasses;
    }

    /** Told of how many instances have been migrated, of how many. */
    @FunctionalInterface
    public interface Told {

        void migrated(int done, int of);
    }

    /** Migrates every live instance. */
    public void instances(Function<Collection<Class<?>>, Object[]> finder, Told told) {
        List<Class<?>> types = changed.stream().filter(this::touchesInstances).<Class<?>>map(each -> each.type().type()).toList();
        if (types.isEmpty()) {
            return;
        }
        instances = finder.apply(types);
        expect(types.size());
        Map<Class<?>, InstanceMigration> ofClass = new HashMap<>();
        hooks.whileInstances(() -> migrate(told, ofClass));
        ofClass.forEach((type, migration) -> counts.put(type, migration.count()));
    }

    private void migrate(Told told, Map<Class<?>, InstanceMigration> ofClass) {
        Set<Object> made = copies.made(); // by other threads: they are among the instances
        boolean plain = !enums.isAny() && made.isEmpty();
        Function<Class<?>, InstanceMigration> decide = type -> new InstanceMigration(type, migrations.keySet(), hooks);
        int[] depth = ReloadingCode.enter(); // once for all of them
        try {
            InstanceMigration last = null;
            for (int i = 0; i < instances.length; i++) {
                if (i % TELLING == TELLING - 1) {
                    told.migrated(i + 1, instances.length);
                }
                Object instance = instances[i];
                if (plain || !made.contains(instance) && !enums.isNew(instance)) {
                    if (last == null || last.type() != instance.getClass()) {
                        last = ofClass.computeIfAbsent(instance.getClass(), decide);
                    }
                    last.run(instance);
                }
            }
        } finally {
            ReloadingCode.exit(depth);
        }
    }

    /** Growing step by step would cost more than all else where there are many. */
    private void expect(int types) {
        migrations.keySet().forEach(type -> Extension.of(type).expect(() -> types == 1 ? instances.length
                : (int) Arrays.stream(instances).filter(type::isInstance).count()));
    }

    private boolean touchesInstances(PlannedClass planned) {
        return hooks.concern(planned.type().type())
                || planned.gainsParts()
                || planned.diff().fieldsRemoved().stream().anyMatch(field -> !field.isStatic());
    }

    /** Runs the static migrations, after all instances. */
    public void staticHooks(ReloadReport report) {
        hooks.runStatic(report);
    }

    /** The point of no return has been passed: discarded state goes. */
    public void commit(Predicate<LoadedType> initialized) {
        migrations.keySet().forEach(type -> Extension.of(type).setMigration(null));
        changed.forEach(planned -> Extension.of(planned.type().type()).keepOldParts(false));
        for (PlannedClass planned : changed) {
            new Discarded(planned, after.get(planned.type()), instances).release();
            if (initialized.test(planned.type())) {
                mirror(planned);
            }
        }
        enums.commit();
        copies.clear();
        instances = new Object[0];
    }

    private void mirror(PlannedClass planned) {
        try {
            new StaticValues(planned, after.get(planned.type()), carried).mirror();
        } catch (Throwable e) {
            throw new IllegalStateException(planned.type().toString(), e);
        }
    }

    /** Maps and sets whose keys hash or compare differently now. */
    public List<StaleMap> staleMaps(Function<Collection<Class<?>>, Object[]> finder) {
        List<StaleMap> stale = new ArrayList<>();
        List<Class<?>> hashed = declaring(each -> each.equals(new MemberKey("hashCode", "()I")));
        if (!hashed.isEmpty()) {
            stale.addAll(new HashTables(finder, key -> isAny(hashed, key)).stale());
        }
        List<Class<?>> compared = declaring(each -> each.name().equals("compareTo") || each.name().equals("compare"));
        if (!compared.isEmpty()) {
            stale.addAll(new SortedMaps(finder, key -> isAny(compared, key)).stale());
        }
        return stale;
    }

    private static boolean isAny(List<Class<?>> types, Object object) {
        return types.stream().anyMatch(type -> type.isInstance(object));
    }

    private List<Class<?>> declaring(Predicate<MemberKey> method) {
        return classes.stream().filter(PlannedClass::isChanged)
                .filter(each -> Stream.of(each.diff().from(), each.diff().to()).anyMatch(schema -> schema.methods().keySet().stream().anyMatch(method)))
                .<Class<?>>map(each -> each.type().type()).toList();
    }

    /** Back to the parts of before; the states have been set back already. */
    public void rollBack() {
        migrations.keySet().forEach(type -> Extension.of(type).setMigration(null));
        enums.rollBack();
        copies.clear();
        hooks.rollBack();
        for (PlannedClass planned : changed) {
            parts(planned, planned.before(), false);
            Extension.of(planned.type().type()).keepOldParts(false);
        }
        for (Object instance : instances) {
            for (Class<?> type = instance.getClass(); type != null; type = type.getSuperclass()) {
                if (migrations.containsKey(type)) {
                    Extension.of(type).complete(instance);
                    Extension.of(type).trim(instance);
                }
            }
        }
    }

    /** Constants of enums that are gone: after the commit the only reference to them that is not the program's. */
    public Object[] removedConstants() {
        return enums.removed();
    }

    /** What a person should know of the enums. */
    public List<Warning> enumWarnings() {
        return enums.warnings();
    }

    /** Migrated objects by their exact class. */
    public Map<Class<?>, Long> counts() {
        return counts;
    }

    /** How many live objects have no value of an older field in this one. */
    public long anew(String className, String field) {
        return migrations.entrySet().stream().filter(each -> each.getKey().getName().equals(className)).mapToLong(each -> {
            long objects = counts.entrySet().stream().filter(count -> each.getKey().isAssignableFrom(count.getKey()))
                    .mapToLong(Map.Entry::getValue).sum();
            return each.getValue().fills().stream().filter(fill -> fill.name().equals(field)).mapToLong(fill -> fill.anew(objects)).sum();
        }).sum();
    }

    /** Values that could not be converted, by class and field. */
    public Map<String, Long> lost() {
        Map<String, Long> lost = new LinkedHashMap<>();
        migrations.values().forEach(migration -> migration.fills().stream().filter(fill -> fill.lost() > 0)
                .forEach(fill -> lost.put(migration.planned().type().name().replace('/', '.') + "." + fill.name(), fill.lost())));
        return lost;
    }
}
