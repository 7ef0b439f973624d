package dev.reloadall.engine.weave;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** The static method that does what a method handle constant does, as an instruction that is then woven like any other. */
final class BridgeWeaver {

    private BridgeWeaver() {
    }

    /** The type of the handle, as a static method's (JVMS 5.4.3.5). */
    static String desc(Handle handle, String self) {
        String owner = "L" + handle.getOwner() + ";";
        String desc = handle.getDesc();
        return switch (handle.getTag()) {
            case Opcodes.H_GETFIELD -> "(" + owner + ")" + desc;
            case Opcodes.H_PUTFIELD -> "(" + owner + desc + ")V";
            case Opcodes.H_GETSTATIC -> "()" + desc;
            case Opcodes.H_PUTSTATIC -> "(" + desc + ")V";
            case Opcodes.H_INVOKESTATIC -> desc;
            case Opcodes.H_NEWINVOKESPECIAL -> desc.substring(0, desc.length() - 1) + owner;
            case Opcodes.H_INVOKESPECIAL -> Links.withReceiver(self, desc);
            default -> Links.withReceiver(handle.getOwner(), desc);
        };
    }

    static MethodNode method(Handle handle, String name, String desc) {
        MethodNode method = new MethodNode(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, name, desc, null, null);
        InsnList code = method.instructions;
        if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            code.add(new TypeInsnNode(Opcodes.NEW, handle.getOwner()));
            code.add(new InsnNode(Opcodes.DUP));
        }
        Nodes.loadParameters(method, code);
        if (handle.getTag() <= Opcodes.H_PUTSTATIC) {
            code.add(new FieldInsnNode(fieldOpcode(handle), handle.getOwner(), handle.getName(), handle.getDesc()));
        } else {
            code.add(new MethodInsnNode(methodOpcode(handle), handle.getOwner(), handle.getName(), handle.getDesc(),
                    handle.isInterface()));
        }
        code.add(Nodes.returnOf(desc));
        return method;
    }

    private static int fieldOpcode(Handle handle) {
        return switch (handle.getTag()) {
            case Opcodes.H_GETFIELD -> Opcodes.GETFIELD;
            case Opcodes.H_PUTFIELD -> Opcodes.PUTFIELD;
            case Opcodes.H_GETSTATIC -> Opcodes.GETSTATIC;
            default -> Opcodes.PUTSTATIC;
        };
    }

    private static int methodOpcode(Handle handle) {
        return switch (handle.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
            default -> Opcodes.INVOKESPECIAL;
        };
    }
}
