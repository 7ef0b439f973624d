package dev.reloadall.engine.match;

import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The place in the code that makes a lambda object or an instance of a numbered class.
 *
 * @param type the class whose method it is in
 * @param method that method; null when only the {@code EnclosingMethod} attribute tells of the class
 * @param instruction the {@code invokedynamic} or {@code new}; null likewise
 * @param index position of the instruction among those of its method, or -1
 */
record Site(ClassNode type, MethodNode method, AbstractInsnNode instruction, int index) {
    boolean inConstructor() {
        return method != null && method.name.equals("<init>");
    }

    boolean inLambda() {
        return method != null && Family.isLambda(method);
    }
}
