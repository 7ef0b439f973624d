package dev.reloadall.engine.plan;

import dev.reloadall.Refusal;
import dev.reloadall.RefusalKind;
import dev.reloadall.Warning;
import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.SchemaReader;
import dev.reloadall.engine.world.Companion;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.Types;
import dev.reloadall.engine.world.TypeInfo;
import dev.reloadall.engine.world.World;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A plan in the making: its classes so far, and what stands in the way. */
final class PlanBuilder {

    private final World world;
    private final Predicate<LoadedType> initialized;
    private final Predicate<String> taken;
    private final Map<ClassLoader, Map<String, TypeInfo>> strange = new HashMap<>();
    private final Map<LoadedType, PlannedClass> classes = new LinkedHashMap<>();
    private final Map<LoadedType, Boolean> asked = new HashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Warning> unfilled = new ArrayList<>();

    /**
     * @param initialized has the VM run the class's static initializer?
     * @param taken names of companions that failed reloads have left behind
     */
    PlanBuilder(World world, Predicate<LoadedType> initialized, Predicate<String> taken) {
        this.world = world;
        this.initialized = initialized;
        this.taken = taken;
    }

    World world() {
        return world;
    }

    /** As it was when the plan first asked: the program may go on to initialize the class meanwhile. */
    boolean isInitialized(LoadedType type) {
        return asked.computeIfAbsent(type, initialized::test);
    }

    /** The classes that the plan takes for not initialized. */
    Set<LoadedType> uninitialized() {
        return asked.entrySet().stream().filter(each -> !each.getValue()).map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }

    Collection<PlannedClass> classes() {
        return classes.values();
    }

    PlannedClass get(LoadedType type) {
        return classes.get(type);
    }

    /** The world after the reload, as far as it is planned. */
    Types types(LoadedType type) {
        Types known = world.types(type.loader(), next());
        Map<String, TypeInfo> unknown = strange.getOrDefault(type.loader(), Map.of());
        return name -> unknown.containsKey(name) ? unknown.get(name) : known.find(name);
    }

    /** Adds a class that is new, and lies under another name than it will have. */
    void expect(ClassLoader loader, byte[] classFile) {
        ClassSchema schema = SchemaReader.read(classFile);
        strange.computeIfAbsent(loader, each -> new HashMap<>()).put(schema.name(), new TypeInfo(schema, schema, Map.of(), true));
    }

    private Map<LoadedType, TypeInfo> next() {
        return new AbstractMap<>() {
            @Override
            public Set<Entry<LoadedType, TypeInfo>> entrySet() {
                throw new UnsupportedOperationException("looked up by key alone");
            }

            @Override
            public TypeInfo get(Object key) {
                PlannedClass planned = classes.get(key);
                return planned == null ? null : planned.info();
            }
        };
    }

    /** Adds a new version. */
    PlannedClass change(Candidate candidate) {
        PlannedClass planned = new PlannedClass(candidate.type(), candidate.classFile(), true);
        classes.put(candidate.type(), planned);
        planned.setFresh(fresh(planned));
        if (candidate.undoes() != null) {
            planned.undo(candidate.undoes());
        }
        return planned;
    }

    /** Adds an unchanged class that has to be rewoven, if it is not in the plan yet. */
    PlannedClass include(LoadedType type) {
        return include(type, Set.of());
    }

    /** @param renewed fields that get their value anew */
    PlannedClass include(LoadedType type, Set<Member> renewed) {
        PlannedClass known = classes.get(type);
        if (known != null) {
            return known;
        }
        PlannedClass planned = new PlannedClass(type, type.state().logical(), false);
        classes.put(type, planned);
        planned.setFresh(fresh(planned));
        planned.setRenewed(renewed);
        new HomeAssigner(planned).assign();
        return planned;
    }

    private Companion fresh(PlannedClass planned) {
        boolean own = planned.before().info().nativeSchema().methods().values().stream()
                .anyMatch(method -> method.key().name().equals("<clinit>"));
        String name = planned.type().name() + "$v" + planned.version();
        Types types = types(planned.type());
        while (taken.test(name) || types.find(name) != null || isDefined(planned, name)) {
            name += "_";
        }
        return Companion.named(name, isInitialized(planned.type()) || !own);
    }

    private static boolean isDefined(PlannedClass planned, String name) {
        return planned.before().companions().stream().anyMatch(each -> each.companion().name().equals(name));
    }

    void refuse(PlannedClass planned, String member, RefusalKind kind, String reason, String wayOut) {
        String name = planned.type().name().replace('/', '.');
        refuse(member == null ? Refusal.of(name, kind, reason, wayOut) : Refusal.of(name, member, kind, reason, wayOut));
    }

    void refuse(Refusal refusal) {
        if (!refusals.contains(refusal)) {
            refusals.add(refusal);
        }
    }

    /** A field whose initializer cannot be run for live objects: what stays true after the reload, for as many as have no old value. */
    void unfilled(Warning warning) {
        unfilled.add(warning);
    }

    List<Warning> unfilled() {
        return unfilled;
    }

    void warn(Warning warning) {
        warnings.add(warning);
    }

    List<Refusal> refusals() {
        return refusals;
    }

    List<Warning> warnings() {
        return warnings;
    }

    void remove(LoadedType type) {
        classes.remove(type);
    }
}
