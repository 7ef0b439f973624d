package dev.reloadall.engine.slice;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The methods of a class, bodies of lambdas included, that access a field themselves.
 *
 * <p>An initializer cannot run them to fill the value, since the field does not hold it yet; but they tell what is missing.
 */
final class Accessors {

    private final Set<MethodKey> methods = new HashSet<>();
    private final Set<MethodKey> assigning = new HashSet<>();

    Accessors(ClassNode type, Target field) {
        for (MethodNode method : type.methods) {
            if (!method.name.startsWith("<") && Arrays.stream(method.instructions.toArray()).anyMatch(field::isAccess)) {
                methods.add(new MethodKey(type.name, method.name, method.desc));
            }
            if (!method.name.startsWith("<") && field.isWrittenIn(method)) {
                assigning.add(new MethodKey(type.name, method.name, method.desc));
            }
        }
    }

    boolean isCalledBy(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call && methods.contains(new MethodKey(call.owner, call.name, call.desc));
    }

    boolean isAssignedBy(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call && assigning.contains(new MethodKey(call.owner, call.name, call.desc));
    }

    /** Whether the instruction creates a lambda or method reference to one of them. */
    boolean isCapturedBy(AbstractInsnNode instruction) {
        return instruction instanceof InvokeDynamicInsnNode lambda
                && Arrays.stream(lambda.bsmArgs).anyMatch(argument -> argument instanceof Handle h
                        && methods.contains(new MethodKey(h.getOwner(), h.getName(), h.getDesc())));
    }
}
