package dev.reloadall.engine.repoint.klass;

import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.Shape;
import dev.reloadall.engine.world.Shapes;
import dev.reloadall.engine.world.TypeInfo;
import dev.reloadall.engine.world.World;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Abstract classes and interfaces have no objects, and so no successors. For what they gain they get a subtype that nobody sees, whose
 * supertypes they are to answer with.
 */
public final class StandIns {

    private final World world;
    private final Map<Class<?>, Set<String>> answering = new WeakHashMap<>();
    private final Map<Class<?>, Set<String>> next = new HashMap<>();
    /** Some version had objects, and there may be some. */
    private final Set<Class<?>> concrete = Collections.newSetFromMap(new WeakHashMap<>());

    /** @param world says which classes have no objects, and what they declare */
    public StandIns(World world) {
        this.world = world;
    }

    /** To be told of every plan. */
    public void note(Plan plan) {
        plan.classes().stream().filter(each -> !each.diff().from().is(Opcodes.ACC_ABSTRACT)).forEach(each -> concrete.add(each.type().type()));
    }

    /** Why a class without a successor cannot have one, or {@code null}. */
    public String obstacle(Class<?> type) {
        TypeInfo info = world.get(type) == null ? null : world.get(type).state().info();
        if (info == null || !info.schema().is(Opcodes.ACC_ABSTRACT) || info.shape().number() > 0) {
            return null;
        }
        return concrete.contains(type) ? "it had objects once" : info.nativeSchema().permittedSubclasses() != null ? "it was sealed when it was loaded" : null;
    }

    /** Those that are new, once the world knows the present versions. */
    public Map<Class<?>, Class<?>> define(Collection<Class<?>> withSuccessors) {
        Map<Class<?>, Class<?>> defined = new HashMap<>();
        for (LoadedType each : world.all()) {
            Class<?> type = each.type();
            if (type != null && !withSuccessors.contains(type) && !concrete.contains(type) && isWithoutObjects(each.state().info())) {
                Shape needed = new Shapes(world.types(each.loader(), Map.of())).of(each.name(), false);
                define(type, each.state().info(), needed.interfaces(), defined);
            }
        }
        return defined;
    }

    /** Prepared classes are not abstract natively. And the VM lets nobody extend a sealed one. */
    private static boolean isWithoutObjects(TypeInfo info) {
        return info.schema().is(Opcodes.ACC_ABSTRACT) && info.shape().number() == 0 && info.nativeSchema().permittedSubclasses() == null;
    }

    private void define(Class<?> type, TypeInfo info, List<String> gained, Map<Class<?>, Class<?>> defined) {
        if (!answering.getOrDefault(type, Set.of()).containsAll(gained)) {
            type.arrayType(); // which then is as it was: one that is made later has the new supertypes, and C2 may not know
            defined.put(type, Successor.hidden(type, classFile(info, gained)));
            next.put(type, Set.copyOf(gained));
        }
    }

    private static byte[] classFile(TypeInfo info, List<String> gained) {
        boolean isInterface = info.nativeSchema().isInterface();
        String[] interfaces = gained.toArray(String[]::new);
        if (isInterface) {
            interfaces = Arrays.copyOf(interfaces, interfaces.length + 1);
            interfaces[gained.size()] = info.name();
        }
        ClassWriter out = new ClassWriter(0);
        out.visit(Opcodes.V17, Opcodes.ACC_ABSTRACT | Opcodes.ACC_SYNTHETIC | (isInterface ? Opcodes.ACC_INTERFACE : Opcodes.ACC_SUPER),
                info.name() + "$reloadall", null, isInterface ? "java/lang/Object" : info.name(), interfaces);
        out.visitEnd();
        return out.toByteArray();
    }

    /** What was defined is what the classes answer with. */
    public void commit() {
        answering.putAll(next);
        next.clear();
    }

    /** Nobody answers with what was defined. */
    public void rollBack() {
        next.clear();
    }
}
