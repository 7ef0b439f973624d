package dev.reloadall.engine.slice;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** Finds the constructors that initialize fields: those which call {@code super(...)}. The others leave it to one of them. */
final class Constructors {

    private Constructors() {}

    static List<MethodNode> callingSuper(ClassNode type) throws AnalyzerException {
        List<MethodNode> found = new ArrayList<>();
        for (MethodNode method : type.methods) {
            if (method.name.equals("<init>") && !delegates(type, method)) {
                found.add(method);
            }
        }
        return found;
    }

    private static boolean delegates(ClassNode type, MethodNode constructor) throws AnalyzerException {
        if (!constructsOwnClass(type, constructor)) {
            return false;
        }
        ValueFlow flow = new ValueFlow(type.name, constructor);
        for (int i = 0; i < flow.size(); i++) {
            if (isConstructorCallOnThis(flow, i)) {
                return ((MethodInsnNode) flow.instructions[i]).owner.equals(type.name);
            }
        }
        return false;
    }

    /** Cheap, and false for most constructors: {@code this(...)} or {@code new Self(...)}. */
    private static boolean constructsOwnClass(ClassNode type, MethodNode constructor) {
        for (var instruction : constructor.instructions) {
            if (instruction instanceof MethodInsnNode call && call.name.equals("<init>") && call.owner.equals(type.name)) {
                return true;
            }
        }
        return false;
    }

    /** {@code this(...)} or {@code super(...)}. */
    static boolean isConstructorCallOnThis(ValueFlow flow, int index) {
        return flow.instructions[index] instanceof MethodInsnNode call
                && call.getOpcode() == Opcodes.INVOKESPECIAL
                && call.name.equals("<init>")
                && flow.isReachable(index)
                && flow.isThis(flow.operands(index).get(0));
    }
}
