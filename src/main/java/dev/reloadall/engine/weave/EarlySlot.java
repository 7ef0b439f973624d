package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Home;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Gives an object of a prepared class its parts before {@code super(...)}: the methods that the superclass's constructor calls see
 * what was written to added fields by then, and what they write themselves stays.
 *
 * <p>An object that is not initialized yet can be passed to nothing, but its class's own fields may be written (JVMS 4.10.1.9), and
 * the slot is one.
 */
final class EarlySlot {

    private static final String PART = "dev/reloadall/runtime/Part";

    private final Site site;

    EarlySlot(Site site) {
        this.site = site;
    }

    /** Is there a slot, and code that can run before the call has returned? */
    boolean suits(MethodInsnNode chained) {
        return site.self().nativeSchema().fields().containsKey(ClassSchema.SLOT) && EarlyParts.leadsToOtherCode(site, chained);
    }

    /** @param values the local variables with the values of the fields */
    void weave(MethodNode method, MethodInsnNode chained, Map<MemberKey, Integer> values) {
        int head = method.maxLocals++;
        Set<String> companions = new LinkedHashSet<>();
        values.keySet().forEach(key -> companions.add(home(key).companion()));
        InsnList code = new InsnList();
        code.add(new InsnNode(Opcodes.ACONST_NULL));
        companions.forEach(companion -> before(code, companion));
        code.add(new LdcInsnNode(site.selfType()));
        code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, "dev/reloadall/runtime/Early", "whole",
                "(L" + PART + ";Ljava/lang/Class;)L" + PART + ";", false));
        code.add(new VarInsnNode(Opcodes.ASTORE, head));
        values.forEach((key, value) -> set(code, head, home(key), value));
        code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        code.add(new VarInsnNode(Opcodes.ALOAD, head));
        code.add(new FieldInsnNode(Opcodes.PUTFIELD, site.self().name(), ClassSchema.SLOT.name(), ClassSchema.SLOT.desc()));
        method.instructions.insertBefore(chained, code);
    }

    private Home home(MemberKey key) {
        return site.logical().field(site.self().name(), key).home();
    }

    /** From the rest of a chain to the chain with one part more. */
    private static void before(InsnList code, String companion) {
        code.add(new TypeInsnNode(Opcodes.NEW, companion));
        code.add(new InsnNode(Opcodes.DUP));
        code.add(new MethodInsnNode(Opcodes.INVOKESPECIAL, companion, "<init>", "()V", false));
        code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, "dev/reloadall/runtime/Early", "before",
                "(L" + PART + ";L" + PART + ";)L" + PART + ";", false));
    }

    private static void set(InsnList code, int head, Home home, int value) {
        Type type = Type.getType(home.desc());
        code.add(new VarInsnNode(Opcodes.ALOAD, head));
        code.add(new LdcInsnNode(Type.getObjectType(home.companion())));
        code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, PART, "find", "(L" + PART + ";Ljava/lang/Class;)L" + PART + ";", true));
        code.add(new TypeInsnNode(Opcodes.CHECKCAST, home.companion()));
        code.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), value));
        code.add(new FieldInsnNode(Opcodes.PUTFIELD, home.companion(), home.name(), home.desc()));
    }
}
