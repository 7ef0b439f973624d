package dev.reloadall.engine;

import dev.reloadall.engine.hotswap.Prospect;
import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.TypeInfo;
import dev.reloadall.engine.world.Types;
import dev.reloadall.engine.world.World;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Whether new bodies may run before the rest of a plan is carried out: where it takes nothing but them, no class to be defined, no
 * object to be migrated, none of the program's code to run, and no use of what is not there yet.
 */
final class BodyChanges {

    private final World world;

    BodyChanges(World world) {
        this.world = world;
    }

    Prospect.When when(Detected detected, Plan plan) {
        if (!detected.fresh().isEmpty() || plan.classes().stream().anyMatch(each -> each.isRepointed() || each.enumChange() != null)) {
            return Prospect.When.LATER; // the VM's verifier could ask for what is not there
        }
        if (!isComplete(plan)) {
            return Prospect.When.LATER; // what is missing is still to be sent, and calls of it to be woven
        }
        return suffice(plan) ? Prospect.When.AT_ONCE : Prospect.When.ON_ARRIVAL;
    }

    private static boolean suffice(Plan plan) {
        return !plan.relinks() && plan.classes().stream().allMatch(each -> each.woven().fresh() == null);
    }

    private boolean isComplete(Plan plan) {
        Map<LoadedType, TypeInfo> next = new HashMap<>();
        plan.classes().forEach(each -> next.put(each.type(), each.info()));
        return plan.classes().stream().allMatch(each -> isComplete(each, world.types(each.type().loader(), next)));
    }

    private static boolean isComplete(PlannedClass planned, Types types) {
        return planned.node().methods.stream().flatMap(method -> Stream.of(method.instructions.toArray()))
                .allMatch(instruction -> isThere(types, instruction));
    }

    private static boolean isThere(Types types, AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            return isThere(types, call.owner, new MemberKey(call.name, call.desc));
        }
        if (instruction instanceof FieldInsnNode access) {
            return isThere(types, access.owner, new MemberKey(access.name, access.desc));
        }
        return !(instruction instanceof InvokeDynamicInsnNode dynamic) || Stream.of(dynamic.bsmArgs)
                .filter(Handle.class::isInstance).map(Handle.class::cast)
                .allMatch(each -> isThere(types, each.getOwner(), new MemberKey(each.getName(), each.getDesc())));
    }

    private static boolean isThere(Types types, String owner, MemberKey key) {
        TypeInfo named = owner.startsWith("[") ? null : types.find(owner);
        return named == null || !named.reloadable() || declares(types, named, key);
    }

    /** JVMS 5.4.3.2 to 5.4.3.4; a class that cannot be looked at may have it. */
    private static boolean declares(Types types, TypeInfo type, MemberKey key) {
        if (type.schema().methods().containsKey(key) || type.schema().fields().containsKey(key)) {
            return true;
        }
        return Stream.concat(Stream.ofNullable(type.schema().superName()), type.schema().interfaces().stream()).anyMatch(name -> {
            TypeInfo above = types.find(name);
            return above == null || declares(types, above, key);
        });
    }
}
