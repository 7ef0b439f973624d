package dev.reloadall.engine.weave;

import java.util.ArrayList;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Gives a native constructor the bodies of the added ones.
 *
 * <p>The code before {@code super(...)} may branch as long as each path makes the call once (JVMS 4.10.1.9), so every
 * added constructor runs natively, with an uninitialized {@code this} and the rights of a constructor.
 */
final class CarrierWeaver {

    private static final String PENDING = "dev/reloadall/runtime/Pending";

    private final String self;
    private final MethodNode carrier;
    private final int pending;

    /**
     * @param self the class's internal name
     * @param carrier woven already
     * @param added woven already, by index; their instructions move into the carrier
     */
    static void weave(String self, MethodNode carrier, Map<Integer, MethodNode> added) {
        int locals = carrier.maxLocals;
        for (MethodNode each : added.values()) {
            locals = Math.max(locals, each.maxLocals);
        }
        new CarrierWeaver(self, carrier, locals).weave(added);
    }

    private CarrierWeaver(String self, MethodNode carrier, int locals) {
        this.self = self;
        this.carrier = carrier;
        this.pending = locals;
        carrier.maxLocals = locals + 1;
    }

    private void weave(Map<Integer, MethodNode> added) {
        InsnList code = new InsnList();
        LabelNode own = new LabelNode(new Label());
        LabelNode unknown = new LabelNode(new Label());
        code.add(new LdcInsnNode(Type.getObjectType(self)));
        code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, PENDING, "take", "(Ljava/lang/Class;)L" + PENDING + ";", false));
        code.add(new VarInsnNode(Opcodes.ASTORE, pending));
        code.add(new VarInsnNode(Opcodes.ALOAD, pending));
        code.add(new JumpInsnNode(Opcodes.IFNULL, own));
        code.add(new VarInsnNode(Opcodes.ALOAD, pending));
        code.add(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, PENDING, "index", "()I", false));
        int[] keys = added.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        LabelNode[] labels = new LabelNode[keys.length];
        java.util.Arrays.setAll(labels, i -> new LabelNode(new Label()));
        code.add(new LookupSwitchInsnNode(unknown, keys, labels));
        for (int i = 0; i < keys.length; i++) {
            code.add(labels[i]);
            inline(code, added.get(keys[i]));
        }
        code.add(unknown);
        code.add(Links.missing("missingMethod", "()V", self.replace('/', '.') + ".<init>"));
        code.add(new InsnNode(Opcodes.ACONST_NULL));
        code.add(new InsnNode(Opcodes.ATHROW));
        code.add(own);
        carrier.instructions.insert(code);
    }

    private void inline(InsnList code, MethodNode added) {
        int slot = 1;
        int i = 0;
        for (Type type : Type.getArgumentTypes(added.desc)) {
            code.add(new VarInsnNode(Opcodes.ALOAD, pending));
            code.add(new LdcInsnNode(i++));
            code.add(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, PENDING, "argument", "(I)Ljava/lang/Object;", false));
            Boxes.unbox(code, type);
            code.add(new VarInsnNode(type.getOpcode(Opcodes.ISTORE), slot));
            slot += type.getSize();
        }
        code.add(added.instructions);
        carrier.tryCatchBlocks.addAll(added.tryCatchBlocks);
        if (added.localVariables != null) {
            if (carrier.localVariables == null) {
                carrier.localVariables = new ArrayList<>();
            }
            carrier.localVariables.addAll(added.localVariables);
        }
    }
}
