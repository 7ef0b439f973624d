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

    private BoundReceiver() {
    }

    /** @param written the handle that the class file has; the site, of a lambda or method reference, has the woven one */
    static void weave(InvokeDynamicInsnNode site, Handle written) {
        Handle woven = SerialLambda.called(site);
        if (site.desc.charAt(1) != ')' && isInstance(written) && woven.getTag() == Opcodes.H_INVOKESTATIC) {
            Type[] captured = Type.getArgumentTypes(site.desc);
            captured[0] = Type.getArgumentTypes(woven.getDesc())[0];
            site.desc = Type.getMethodDescriptor(Type.getReturnType(site.desc), captured);
        }
    }

    private static boolean isInstance(Handle handle) {
        int tag = handle.getTag();
        return tag == Opcodes.H_INVOKEVIRTUAL || tag == Opcodes.H_INVOKEINTERFACE || tag == Opcodes.H_INVOKESPECIAL;
    }
}
