package dev.reloadall.engine.weave;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * The receiver that a method reference such as {@code sub::inherited} captures: {@code LambdaMetafactory} takes any subtype of an
 * instance method's class, but of a static method, which woven code may have in its place, the very type.
 */
final class BoundReceiver {

    private static final int CALLED = 1;

    private BoundReceiver() {
    }

    /** @param written the bootstrap arguments that the class file has; the instruction has the woven ones */
    static void weave(InvokeDynamicInsnNode site, Object[] written) {
        if (SerialLambda.isLambda(site) && site.desc.charAt(1) != ')' && isInstance((Handle) written[CALLED]) && isStatic(site.bsmArgs[CALLED])) {
            Type[] captured = Type.getArgumentTypes(site.desc);
            captured[0] = Type.getArgumentTypes(((Handle) site.bsmArgs[CALLED]).getDesc())[0];
            site.desc = Type.getMethodDescriptor(Type.getReturnType(site.desc), captured);
        }
    }

    private static boolean isInstance(Handle handle) {
        int tag = handle.getTag();
        return tag == Opcodes.H_INVOKEVIRTUAL || tag == Opcodes.H_INVOKEINTERFACE || tag == Opcodes.H_INVOKESPECIAL;
    }

    private static boolean isStatic(Object handle) {
        return ((Handle) handle).getTag() == Opcodes.H_INVOKESTATIC;
    }
}
