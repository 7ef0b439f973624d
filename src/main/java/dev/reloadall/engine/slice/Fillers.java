package dev.reloadall.engine.slice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Static methods of a class, bodies of lambdas included, that fill the object in a static field and do nothing else: a
 * {@code register("key", value)}, or the lambda of {@code others.forEach(...)}.
 *
 * <p>They find the object in the field, so an initializer that runs them has to put it there first. One that also does
 * something elsewhere, such as counting, is none: its class has been initialized before, and that must not happen twice.
 */
final class Fillers {

    private static final Set<String> HARMLESS_TYPES =
            Set.of("java/lang/Object", "java/lang/StringBuilder", "java/lang/Enum", "java/lang/Iterable", "java/lang/CharSequence");
    private static final String CONCATENATION = "java/lang/invoke/StringConcatFactory";

    private final ClassNode type;
    private final Target field;
    private final Map<MethodKey, MethodNode> methods = new HashMap<>();
    private final Map<MethodKey, Boolean> known = new HashMap<>();
    private final Set<MethodKey> open = new HashSet<>();

    Fillers(ClassNode type, Target field) {
        this.type = type;
        this.field = field;
        if (field.isStatic()) {
            type.methods.forEach(method -> methods.put(new MethodKey(type.name, method.name, method.desc), method));
        }
    }

    boolean isCalledBy(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call && call.getOpcode() == Opcodes.INVOKESTATIC
                && isFiller(new MethodKey(call.owner, call.name, call.desc));
    }

    /** Whether the instruction creates a lambda or method reference to one of them. */
    boolean isCapturedBy(AbstractInsnNode instruction) {
        return instruction instanceof InvokeDynamicInsnNode lambda && Arrays.stream(lambda.bsmArgs)
                .anyMatch(argument -> argument instanceof Handle handle && isFiller(key(handle)));
    }

    /** The method of the class that is called, if it or what it calls touches the field; else null. */
    MethodNode reaching(MethodInsnNode call) {
        MethodNode called = methods.get(new MethodKey(call.owner, call.name, call.desc));
        return called != null && reachesField(called, new HashSet<>()) ? called : null;
    }

    private boolean isFiller(MethodKey key) {
        if (!methods.containsKey(key)) {
            return false;
        }
        return known.computeIfAbsent(key, k -> reachesField(methods.get(k), new HashSet<>()) && doesNothingElse(k));
    }

    private boolean reachesField(MethodNode method, Set<MethodNode> seen) {
        return seen.add(method) && Arrays.stream(method.instructions.toArray())
                .anyMatch(instruction -> field.isAccess(instruction) || callsOneThatReachesField(instruction, seen));
    }

    private boolean callsOneThatReachesField(AbstractInsnNode instruction, Set<MethodNode> seen) {
        MethodNode called = instruction instanceof MethodInsnNode call ? methods.get(new MethodKey(call.owner, call.name, call.desc)) : null;
        return called != null && reachesField(called, seen);
    }

    private boolean doesNothingElse(MethodKey key) {
        MethodNode method = methods.get(key);
        if (method == null || (method.access & (Opcodes.ACC_STATIC | Opcodes.ACC_NATIVE)) != Opcodes.ACC_STATIC) {
            return false;
        }
        if (!open.add(key)) {
            return true;
        }
        boolean harmless = Arrays.stream(method.instructions.toArray()).allMatch(this::isHarmless);
        open.remove(key);
        return harmless;
    }

    private boolean isHarmless(AbstractInsnNode instruction) {
        if (instruction instanceof FieldInsnNode access) {
            return isHarmlessAccess(access);
        }
        if (instruction instanceof MethodInsnNode call) {
            return isHarmlessCall(call);
        }
        return !(instruction instanceof InvokeDynamicInsnNode dynamic) || isHarmlessCreation(dynamic);
    }

    /** What other fields hold may be read where it cannot be changed through them. */
    private boolean isHarmlessAccess(FieldInsnNode access) {
        Type held = Type.getType(access.desc);
        boolean unchangeable = held.getSort() < Type.ARRAY
                || held.getSort() == Type.OBJECT && ObjectFlow.isImmutable(held.getInternalName());
        return access.getOpcode() == Opcodes.GETSTATIC && (field.isRead(access) || unchangeable)
                || access.getOpcode() == Opcodes.GETFIELD && unchangeable;
    }

    private boolean isHarmlessCall(MethodInsnNode call) {
        return call.owner.startsWith("java/util/") || call.name.equals("<init>") || HARMLESS_TYPES.contains(call.owner)
                || ObjectFlow.isImmutable(call.owner) || doesNothingElse(new MethodKey(call.owner, call.name, call.desc));
    }

    private boolean isHarmlessCreation(InvokeDynamicInsnNode dynamic) {
        return dynamic.bsm.getOwner().equals(CONCATENATION) || Arrays.stream(dynamic.bsmArgs).allMatch(argument ->
                !(argument instanceof Handle handle) || handle.getOwner().startsWith("java/") || doesNothingElse(key(handle)));
    }

    private static MethodKey key(Handle handle) {
        return new MethodKey(handle.getOwner(), handle.getName(), handle.getDesc());
    }
}
