package dev.reloadall.engine.plan;

import dev.reloadall.RefusalKind;
import dev.reloadall.engine.diff.Readable;
import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.weave.Nodes;
import dev.reloadall.engine.world.Found;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.Resolution;
import dev.reloadall.engine.world.Shape;
import dev.reloadall.engine.world.Shapes;
import dev.reloadall.engine.world.TypeInfo;
import dev.reloadall.engine.world.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Which classes' objects must become instances of a successor, subclasses' included; what cannot is refused. */
final class Successors {

    private static final String RESTART = "restart the program with this version";
    static final String AGENT = "start the program with -javaagent:reloadall.jar, or restart it with this version";
    /** The VM treats their objects in ways of its own. */
    private static final Set<String> SPECIAL = Set.of("java/lang/ref/Reference", "java/lang/ClassLoader", "java/lang/Class");
    private static final Set<String> VM_CALLED = Set.of("finalize");

    private final PlanBuilder plan;
    private final Repointing repointing;

    Successors(PlanBuilder plan, Repointing repointing) {
        this.plan = plan;
        this.repointing = repointing;
    }

    void include() {
        List<PlannedClass> repointed = new ArrayList<>();
        Hierarchy planned = new Hierarchy(plan);
        for (LoadedType type : plan.world().all()) {
            TypeInfo info = type.type() == null || !planned.isConcerned(type) ? null : plan.types(type).find(type.name());
            if (info != null && hasObjects(info)) {
                Shape needed = new Shapes(plan.types(type)).of(type.name(), becomesConcrete(plan.get(type)));
                if (!info.shape().covers(needed) || hasNone(info)) {
                    PlannedClass included = plan.include(type);
                    included.setShape(info.shape().with(needed));
                    repointed.add(included);
                }
            }
        }
        repointed.forEach(this::check);
        List.copyOf(plan.classes()).stream().filter(each -> !repointed.contains(each)).forEach(this::checkOthers);
    }

    /** Now or by former versions. */
    private static boolean hasObjects(TypeInfo info) {
        boolean isAbstract = info.schema().is(Opcodes.ACC_ABSTRACT) && info.shape().number() == 0;
        return !info.nativeSchema().isInterface() && !isAbstract;
    }

    /** The VM makes no objects of it, but of its successor. */
    private static boolean hasNone(TypeInfo info) {
        return info.nativeSchema().is(Opcodes.ACC_ABSTRACT) && info.shape().number() == 0;
    }

    private static boolean becomesConcrete(PlannedClass planned) {
        return planned != null && planned.diff().from().is(Opcodes.ACC_ABSTRACT) && !planned.diff().to().is(Opcodes.ACC_ABSTRACT);
    }

    /** Abstract classes and interfaces: what loads later has it natively, but only where the others have it too. */
    private void checkOthers(PlannedClass planned) {
        List<String> added = new ArrayList<>(planned.diff().to().interfaces());
        added.removeAll(planned.diff().from().interfaces());
        added.removeAll(planned.info().nativeSchema().interfaces());
        added.removeAll(planned.info().shape().interfaces());
        if (!added.isEmpty() && repointing.obstacle() != null) {
            plan.refuse(planned, null, RefusalKind.INTERFACE_ADDED, "it implements " + String.join(", ", added).replace('/', '.')
                    + " now; " + repointing.obstacle(), RESTART);
        }
    }

    private void check(PlannedClass planned) {
        ClassSchema natively = planned.info().nativeSchema();
        if (natively.permittedSubclasses() != null) {
            refuse(planned, "it was sealed when it was loaded", AGENT);
        } else {
            if (natively.is(Opcodes.ACC_FINAL)) {
                extend(planned);
            }
            members(planned);
        }
    }

    private void extend(PlannedClass planned) {
        String obstacle = repointing.openingObstacle(ClassOpening.EXTENSIBLE);
        if (obstacle != null) {
            refuse(planned, "it was final when it was loaded; " + obstacle, AGENT);
        } else {
            planned.open(ClassOpening.EXTENSIBLE);
        }
    }

    private void members(PlannedClass planned) {
        Shape shape = planned.info().shape();
        MemberKey called = shape.overrides().stream().filter(key -> VM_CALLED.contains(key.name())).findFirst().orElse(null);
        LoadedType maker = maker(planned.type());
        String bound = bound(planned);
        if (called != null) {
            refuse(planned, "the VM calls " + called.name() + "() in its own way", RESTART);
        } else if (bound != null) {
            refuse(planned, bound, AGENT);
        } else if (isSpecial(planned)) {
            refuse(planned, "the VM treats its objects in a way of its own", RESTART);
        } else if (maker != null) {
            refuse(planned, maker.name().replace('/', '.') + " has a method reference to its constructor", "use a lambda, or restart");
        } else if (repointing.obstacle() != null) {
            refuse(planned, repointing.obstacle(), RESTART);
        } else {
            others(planned);
        }
    }

    /** Object streams ask the class and its superclasses, not the object. */
    private String unstreamed(PlannedClass planned) {
        Streamed streamed = new Streamed(plan.types(planned.type()));
        for (TypeInfo each : streamed.gaining(planned.info())) {
            LoadedType type = plan.world().visible(planned.type().loader(), each.name());
            String reason = type == null || type.type() == null ? null : repointing.silence(type.type());
            if (reason != null) {
                return "object streams ask " + each.name().replace('/', '.') + " whether it is serializable, and " + reason;
            }
        }
        return planned.info().shape().interfaces().contains(Streamed.SERIALIZABLE) ? streamed.obstacle(planned.info()) : null;
    }

    /** What classes that are not reloadable make of it, the library's among them. */
    private void others(PlannedClass planned) {
        String unstreamed = unstreamed(planned);
        String outsiders = unstreamed != null ? null : repointing.outsiders(planned.type().type());
        if (unstreamed != null) {
            refuse(planned, unstreamed, RESTART);
        } else if (outsiders != null) {
            refuse(planned, outsiders, "put that class into a class directory, or restart");
        }
    }

    /** A method of a class that was final is in no table of methods: a successor that had another one would ruin the VM's tables. */
    private String bound(PlannedClass planned) {
        Types types = plan.types(planned.type());
        for (TypeInfo info = planned.info(); info != null; info = superclass(types, info)) {
            ClassSchema natively = info.nativeSchema();
            for (MemberKey key : natively.is(Opcodes.ACC_FINAL) ? planned.info().shape().overrides() : Set.<MemberKey>of()) {
                if (natively.methods().containsKey(key)) {
                    return natively.binaryName() + " was final when it was loaded, so the VM has its " + key.name() + "() for the only one";
                }
            }
        }
        return null;
    }

    private boolean isSpecial(PlannedClass planned) {
        Types types = plan.types(planned.type());
        for (TypeInfo info = planned.info(); info != null; info = superclass(types, info)) {
            if (SPECIAL.contains(info.name())) {
                return true;
            }
        }
        return false;
    }

    static TypeInfo superclass(Types types, TypeInfo info) {
        return info.nativeSchema().superName() == null ? null : types.find(info.nativeSchema().superName());
    }

    /** Live objects made by {@code C::new} go on making objects of the class itself, by code that knows their exact class. */
    private LoadedType maker(LoadedType made) {
        for (LoadedType type : plan.world().all()) {
            boolean names = type.type() != null && Dependents.names(type.state().logical(), Set.of(made.name()));
            if (names && Nodes.read(type.state().logical()).methods.stream().anyMatch(method -> refersTo(method, made.name()))) {
                return type;
            }
        }
        return null;
    }

    private static boolean refersTo(MethodNode method, String made) {
        for (AbstractInsnNode insn : method.instructions) {
            if (insn instanceof InvokeDynamicInsnNode dynamic) {
                for (Object argument : dynamic.bsmArgs) {
                    if (argument instanceof Handle handle && handle.getTag() == Opcodes.H_NEWINVOKESPECIAL && handle.getOwner().equals(made)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private String readable(PlannedClass planned, MemberKey key) {
        Found found = Resolution.logicalView(plan.types(planned.type())).method(planned.type().name(), key);
        return found == null ? key.name() : Readable.method(planned.type().name(), found.member());
    }

    private void refuse(PlannedClass planned, String reason, String wayOut) {
        Shape shape = planned.info().shape();
        if (becomesConcrete(planned)) {
            plan.refuse(planned, null, RefusalKind.CLASS_MODIFIERS_CHANGED, "it was abstract and is not now; " + reason, wayOut);
        } else if (shape.interfaces().isEmpty()) {
            shape.overrides().forEach(key -> plan.refuse(planned, readable(planned, key), RefusalKind.OVERRIDE_ADDED,
                    "it overrides a method of a library now; " + reason, wayOut));
        } else {
            plan.refuse(planned, null, RefusalKind.INTERFACE_ADDED, "it implements "
                    + String.join(", ", shape.interfaces()).replace('/', '.') + " now; " + reason, wayOut);
        }
    }
}
