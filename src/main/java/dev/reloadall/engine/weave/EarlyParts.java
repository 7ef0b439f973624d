package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Found;
import dev.reloadall.engine.world.Home;
import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Lets the methods that a superclass's constructor calls see captured variables where there is no slot ({@link EarlySlot}): the part
 * that holds them is made before it, and waits in {@code runtime.Early} for the object to ask for it.
 *
 * <p>For what the compiler made up alone: those every constructor writes, and nobody after it.
 */
final class EarlyParts {

    private static final String EARLY = "dev/reloadall/runtime/Early";
    private static final String TAKES_PART = "(Ldev/reloadall/runtime/Part;)V";

    private final Site site;

    EarlyParts(Site site) {
        this.site = site;
    }

    /**
     * @param values the local variables with the values of the fields
     * @param late runs behind the call; what it writes goes to the same parts
     */
    void weave(MethodNode method, MethodInsnNode chained, Map<MemberKey, Integer> values, InsnList late) {
        if (!leadsToOtherCode(site, chained)) {
            return;
        }
        Map<String, Integer> parts = new LinkedHashMap<>();
        InsnList before = new InsnList();
        values.forEach((key, value) -> {
            Found field = site.logical().field(site.self().name(), key);
            if (field.member().is(Opcodes.ACC_SYNTHETIC)) {
                int part = parts.computeIfAbsent(field.home().companion(), companion -> make(method, companion, before));
                before.add(set(part, field.home(), value));
            }
        });
        parts.values().forEach(part -> {
            call("enter", part, before);
            call("exit", part, late);
        });
        method.instructions.insertBefore(chained, before);
    }

    /** May the call of a constructor run a method that reads fields of the object? */
    static boolean leadsToOtherCode(Site site, MethodInsnNode chained) {
        return !chained.owner.equals("java/lang/Object") && !chained.owner.equals(site.self().name());
    }

    private static int make(MethodNode method, String companion, InsnList code) {
        int part = method.maxLocals++;
        code.add(new TypeInsnNode(Opcodes.NEW, companion));
        code.add(new InsnNode(Opcodes.DUP));
        code.add(new MethodInsnNode(Opcodes.INVOKESPECIAL, companion, "<init>", "()V", false));
        code.add(new VarInsnNode(Opcodes.ASTORE, part));
        return part;
    }

    private static InsnList set(int part, Home home, int value) {
        InsnList code = new InsnList();
        code.add(new VarInsnNode(Opcodes.ALOAD, part));
        code.add(new VarInsnNode(Type.getType(home.desc()).getOpcode(Opcodes.ILOAD), value));
        code.add(new FieldInsnNode(Opcodes.PUTFIELD, home.companion(), home.name(), home.desc()));
        return code;
    }

    private static void call(String name, int part, InsnList code) {
        code.add(new VarInsnNode(Opcodes.ALOAD, part));
        code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, EARLY, name, TAKES_PART, false));
    }
}
