package dev.reloadall.engine.repoint;

import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.plan.ClassOpening;
import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.plan.Repointing;
import dev.reloadall.engine.repoint.klass.Stores;
import dev.reloadall.engine.repoint.klass.Successor;
import dev.reloadall.engine.repoint.making.Makers;
import dev.reloadall.engine.repoint.making.Outsiders;
import dev.reloadall.engine.repoint.vm.Standstill;
import dev.reloadall.engine.world.World;
import dev.reloadall.runtime.Repointed;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;

/** Makes live objects, and those to come, instances of successors of their classes. Under the reload lock. */
public final class Repointer implements Repointing {

    private final Outsiders outsiders;
    private final Makers makers;
    /** Weak: they go with their loaders. */
    private final List<WeakReference<Class<?>>> hidden = new ArrayList<>();
    private final Classes classes;
    private final Openings openings;
    private final Proof proof;
    private final Map<Class<?>, Successor> before = new LinkedHashMap<>();
    private final List<Successor> next = new ArrayList<>();
    /** Abstract natively: what was made as their successors' can be nothing else. */
    private final Set<Class<?>> withoutObjects = new HashSet<>();

    /** @param standstill stores what all threads are to see at once */
    public Repointer(Redefiner redefiner, World world, Standstill standstill) {
        this.classes = new Classes(world, standstill);
        this.outsiders = new Outsiders(world, redefiner::loaded, redefiner::classFiles);
        this.makers = new Makers(world, redefiner, outsiders);
        this.openings = new Openings(redefiner);
        this.proof = new Proof(redefiner, classes, openings);
    }

    /** Looks at the VM without touching it: planning changes nothing. */
    @Override
    public String obstacle() {
        return proof.obstacle();
    }

    @Override
    public String outsiders(Class<?> type) {
        return outsiders.obstacle(type);
    }

    @Override
    public String openingObstacle(ClassOpening opening) {
        return proof.obstacle(opening);
    }

    @Override
    public String silence(Class<?> type) {
        return classes.silence(type);
    }

    /** Has the VM shown that it does what the plan needs? When first asked, it has to, on throw-away classes. */
    public boolean isProvenFor(Plan plan) {
        return proof.holdsFor(plan);
    }

    /**
     * Proves it where the plan needs it.
     *
     * @return may the plan be carried out? Else another one will say why not
     */
    public boolean prove(Plan plan) {
        return proof.establish(plan) && classes.suffice(plan);
    }

    /** Defines the successors of a plan. Nobody is an instance of one yet. */
    public void define(Plan plan) {
        commit();
        openings.open(plan, proof.compiled());
        classes.expect(plan);
        for (PlannedClass planned : plan.classes()) {
            if (planned.isRepointed()) {
                if (planned.info().nativeSchema().is(Opcodes.ACC_ABSTRACT)) {
                    withoutObjects.add(planned.type().type());
                }
                next.add(Successor.define(planned.type().type(), planned.info(), planned.info().shape(), proof.layout()));
            }
        }
    }

    /** From now on new objects are instances of the successors, as soon as their classes are redefined. */
    public void open() {
        classes.define(next);
        for (Successor each : next) {
            Repointed entry = Repointed.of(each.type());
            before.put(each.type(), new Successor(each.type(), entry.successor(), entry.word()));
            hidden.add(new WeakReference<>(each.hidden()));
            entry.set(each.hidden(), each.word());
        }
    }

    /**
     * Has the classes make successors that are not reloadable themselves; those that are have been redefined.
     *
     * @throws dev.reloadall.engine.instrument.ForeignLayout where that cannot be done
     */
    public void weaveMakers() {
        if (!next.isEmpty()) {
            makers.weave(next.stream().<Class<?>>map(Successor::type).toList());
        }
    }

    /** Re-points every live object; whoever makes some has been woven. Then the classes, too, answer accordingly. */
    public void store(Function<Collection<Class<?>>, Object[]> finder) {
        if (!next.isEmpty()) {
            Map<Class<?>, Long> words = new HashMap<>();
            next.forEach(each -> words.put(each.type(), each.word()));
            store(finder, words);
        }
        if (classes.follow() || !next.isEmpty()) {
            proof.compiled().discard();
        }
    }

    private void store(Function<Collection<Class<?>>, Object[]> finder, Map<Class<?>, Long> words) {
        Set<Class<?>> cloneable = next.stream().filter(each -> Cloneable.class.isAssignableFrom(each.hidden()))
                .map(Successor::type).collect(Collectors.toSet());
        new Stores(finder, cloneable).store(words);
    }

    /** Everything as before; the classes have been redefined back. */
    public void rollBack(Function<Collection<Class<?>>, Object[]> finder) {
        boolean answered = classes.rollBack();
        makers.rollBack();
        if (!before.isEmpty()) {
            before.values().forEach(each -> Repointed.of(each.type()).set(each.hidden(), each.word()));
            Map<Class<?>, Long> words = new HashMap<>();
            before.values().stream().filter(each -> each.hidden() != null || !withoutObjects.contains(each.type()))
                    .forEach(each -> words.put(each.type(), each.hidden() == null ? proof.layout().word(each.type()) : each.word()));
            store(finder, words);
        }
        if (answered || !before.isEmpty()) {
            proof.compiled().discard();
        }
        commit();
    }

    /** The reload has gone through: there is no way back any more. */
    public void commit() {
        makers.commit();
        classes.commit();
        next.clear();
        before.clear();
        withoutObjects.clear();
    }

    /** Has one of them, or a subclass, a successor? A walk goes by the klasses that mirrors lead to, and theirs do not. */
    public boolean haveSuccessors(Collection<Class<?>> types) {
        hidden.removeIf(each -> each.refersTo(null));
        return hidden.stream().<Class<?>>map(WeakReference::get)
                .anyMatch(each -> each != null && types.stream().anyMatch(type -> type.isAssignableFrom(each)));
    }
}
