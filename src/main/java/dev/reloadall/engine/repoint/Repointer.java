package dev.reloadall.engine.repoint;

import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.plan.ClassOpening;
import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.plan.Repointing;
import dev.reloadall.engine.repoint.gate.FinalGate;
import dev.reloadall.engine.repoint.gate.ObjectGate;
import dev.reloadall.engine.repoint.klass.Stores;
import dev.reloadall.engine.repoint.klass.Successor;
import dev.reloadall.engine.repoint.making.Allocators;
import dev.reloadall.engine.repoint.making.Makers;
import dev.reloadall.engine.repoint.making.Outsiders;
import dev.reloadall.engine.repoint.vm.CompiledCode;
import dev.reloadall.engine.repoint.vm.Layout;
import dev.reloadall.engine.repoint.vm.Standstill;
import dev.reloadall.engine.repoint.vm.UnknownLayout;
import dev.reloadall.engine.repoint.vm.VmFlags;
import dev.reloadall.engine.repoint.vm.VmStructs;
import dev.reloadall.engine.repoint.vm.VmSwitch;
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


    private final Redefiner redefiner;
    private final Outsiders outsiders;
    private final Makers makers;
    /** Weak: they go with their loaders. */
    private final List<WeakReference<Class<?>>> hidden = new ArrayList<>();
    private final Classes classes;
    private final Openings openings;
    private final Map<Class<?>, Successor> before = new LinkedHashMap<>();
    private final List<Successor> next = new ArrayList<>();
    /** Abstract natively: what was made as their successors' can be nothing else. */
    private final Set<Class<?>> withoutObjects = new HashSet<>();
    private Layout layout;
    private CompiledCode compiled;
    private String obstacle;
    private boolean proven;

    /** @param standstill stores what all threads are to see at once */
    public Repointer(Redefiner redefiner, World world, Standstill standstill) {
        this.classes = new Classes(world, standstill);
        this.redefiner = redefiner;
        this.outsiders = new Outsiders(world, redefiner::loaded, redefiner::classFiles);
        this.makers = new Makers(world, redefiner, outsiders);
        this.openings = new Openings(redefiner);
    }

    /** Looks at the VM without touching it: planning changes nothing. */
    @Override
    public String obstacle() {
        if (!VmSwitch.isOn()) {
            return "re-pointing is switched off (-D" + VmSwitch.NAME + "=false)";
        }
        if (layout == null && obstacle == null) {
            attempt(this::look);
        }
        return obstacle;
    }

    @Override
    public String outsiders(Class<?> type) {
        return outsiders.obstacle(type);
    }

    @Override
    public String openingObstacle(ClassOpening opening) {
        boolean needsMore = opening == ClassOpening.EXTENSIBLE && obstacle() != null || !VmSwitch.isOn();
        return needsMore ? obstacle() : openings.obstacle(opening);
    }

    @Override
    public String silence(Class<?> type) {
        return classes.silence(type);
    }

    /** Has the VM shown that it does what the plan needs? When first asked, it has to, on throw-away classes. */
    public boolean isProvenFor(Plan plan) {
        return (proven || plan.classes().stream().noneMatch(Repointer::needsSuccessors)) && openings.areProvenFor(plan);
    }

    /** A subclass that comes to be by opening a class is no other for compiled code. */
    private static boolean needsSuccessors(PlannedClass planned) {
        return planned.isRepointed() || planned.openings().contains(ClassOpening.EXTENSIBLE);
    }

    /**
     * Proves it where the plan needs it.
     *
     * @return may the plan be carried out? Else another one will say why not
     */
    public boolean prove(Plan plan) {
        if (!proven && plan.classes().stream().anyMatch(Repointer::needsSuccessors)) {
            attempt(this::prove);
        }
        if (!openings.areProvenFor(plan)) {
            openings.prove(plan, proven ? new FinalGate(redefiner, layout, compiled) : null);
        }
        return isProvenFor(plan) && classes.suffice(plan);
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (UnknownLayout e) {
            obstacle = "this VM is not one whose objects can be re-pointed: " + e.getMessage();
        } catch (LinkageError | RuntimeException e) {
            obstacle = "this VM is not one whose objects can be re-pointed: " + e;
        }
    }

    private void look() {
        VmStructs structs = VmStructs.read();
        VmFlags flags = new VmFlags(structs);
        Layout found = new Layout(structs, flags);
        compiled = new CompiledCode(flags, () -> redefiner.retransform(Bump.class));
        classes.look(structs, flags, found);
        layout = found;
    }

    private void prove() {
        Allocators allocators = new Allocators();
        redefiner.retransform(allocators, Allocators.classes());
        allocators.requireWoven();
        compiled.prepare();
        new ObjectGate(layout, compiled).prove();
        classes.prove(compiled, redefiner);
        compiled.discard(); // before the first object of the program is re-pointed
        proven = true;
    }

    /** Defines the successors of a plan. Nobody is an instance of one yet. */
    public void define(Plan plan) {
        commit();
        openings.open(plan, compiled);
        classes.expect(plan);
        for (PlannedClass planned : plan.classes()) {
            if (planned.isRepointed()) {
                if (planned.info().nativeSchema().is(Opcodes.ACC_ABSTRACT)) {
                    withoutObjects.add(planned.type().type());
                }
                next.add(Successor.define(planned.type().type(), planned.info(), planned.info().shape(), layout));
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
            compiled.discard();
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
                    .forEach(each -> words.put(each.type(), each.hidden() == null ? layout.word(each.type()) : each.word()));
            store(finder, words);
        }
        if (answered || !before.isEmpty()) {
            compiled.discard();
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

    /** Redefined to tell the compilers that classes have changed. */
    private static final class Bump {
    }
}
