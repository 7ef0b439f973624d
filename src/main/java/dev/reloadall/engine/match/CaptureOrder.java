package dev.reloadall.engine.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Has lambdas take their captured variables in the order in which live ones hold them: in the body, and wherever it is made a lambda of.
 * Only variables of the same type change places, so that descriptors and stack maps stay as they are.
 */
final class CaptureOrder {
    private final Map<MemberName, int[]> orders;

    /** @param orders of lambda bodies as named in the new class files: for each captured variable its place in the loaded version */
    CaptureOrder(Map<MemberName, int[]> orders) {
        this.orders = orders;
    }

    /** Is it made only where its variables are loaded one after the other, as compilers do it? */
    static boolean canChange(Numbered lambda) {
        int count = CapturedVariables.count(lambda);
        return lambda.sites.stream().filter(site -> site.method() != null && !Family.isLambdaDeserializer(site.method()))
                .allMatch(site -> loads(site.instruction(), count) != null);
    }

    /** Does it concern a class? */
    boolean concerns(String className) {
        return orders.keySet().stream().anyMatch(each -> each.owner().equals(className));
    }

    /** Does it concern none? */
    boolean isEmpty() {
        return orders.isEmpty();
    }

    /** The class with that order: a copy, or the argument where nothing changes. */
    ClassNode changed(ClassNode type) {
        if (!concerns(type.name)) {
            return type;
        }
        ClassNode copy = new ClassNode();
        type.accept(copy);
        for (MethodNode method : copy.methods) {
            int[] order = orders.get(new MemberName(copy.name, method.name, method.desc));
            if (order != null) {
                changeBody(method, order);
            }
            if (!Family.isLambdaDeserializer(method)) { // which reads them by position, as they are written
                method.instructions.forEach(this::changeSite);
            }
        }
        return copy;
    }

    private static void changeBody(MethodNode body, int[] order) {
        int[] slots = CapturedVariables.slots(body);
        Map<Integer, Integer> moved = new HashMap<>();
        for (int i = 0; i < order.length; i++) {
            moved.put(slots[i], slots[order[i]]);
        }
        for (AbstractInsnNode each : body.instructions) {
            if (each instanceof VarInsnNode access) {
                access.var = moved.getOrDefault(access.var, access.var);
            } else if (each instanceof IincInsnNode access) {
                access.var = moved.getOrDefault(access.var, access.var);
            }
        }
        if (body.localVariables != null) {
            body.localVariables.forEach(each -> each.index = moved.getOrDefault(each.index, each.index));
        }
    }

    private void changeSite(AbstractInsnNode instruction) {
        if (instruction instanceof InvokeDynamicInsnNode site && site.bsmArgs.length > 1 && site.bsmArgs[1] instanceof Handle body) {
            int[] order = orders.get(new MemberName(body.getOwner(), body.getName(), body.getDesc()));
            if (order != null) {
                List<VarInsnNode> loads = loads(site, order.length);
                int[] variables = loads.stream().mapToInt(each -> each.var).toArray();
                for (int i = 0; i < order.length; i++) {
                    loads.get(order[i]).var = variables[i];
                }
            }
        }
    }

    /** The loads right before an instruction, or {@code null} where there are not that many. */
    static List<VarInsnNode> loads(AbstractInsnNode instruction, int count) {
        List<VarInsnNode> loads = new ArrayList<>();
        for (AbstractInsnNode each = instruction.getPrevious(); loads.size() < count; each = each.getPrevious()) {
            if (each == null || each.getOpcode() >= 0 && !(each instanceof VarInsnNode load && load.getOpcode() <= Opcodes.ALOAD)) {
                return null;
            }
            if (each instanceof VarInsnNode load) {
                loads.add(0, load);
            }
        }
        return loads;
    }
}
