package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberSchema;
import java.util.Comparator;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;

/** Which native constructor of a class carries the added ones, and how it is called for them. */
final class Carriers {

    private Carriers() {
    }

    /** The same one for ever: it is chosen by the native layout alone. */
    static MemberSchema of(ClassSchema natively) {
        return natively.methods().values().stream()
                .filter(method -> method.key().isConstructor())
                .min(Comparator.comparingInt(Carriers::openness)
                        .thenComparingInt(method -> Type.getArgumentTypes(method.key().desc()).length)
                        .thenComparing(method -> method.key().desc()))
                .orElseThrow(() -> new WeaveRefusal(natively.name(), null, "the class has no constructor natively"));
    }

    private static int openness(MemberSchema constructor) {
        List<Integer> order = List.of(Opcodes.ACC_PUBLIC, Opcodes.ACC_PROTECTED, 0, Opcodes.ACC_PRIVATE);
        return order.indexOf(constructor.access() & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED | Opcodes.ACC_PRIVATE));
    }

    /** Default values for each of the carrier's own parameters. */
    static InsnList defaults(String desc) {
        InsnList list = new InsnList();
        for (Type type : Type.getArgumentTypes(desc)) {
            list.add(zero(type));
        }
        return list;
    }

    /** The default value of a type. */
    static InsnNode zero(Type type) {
        return new InsnNode(switch (type.getSort()) {
            case Type.BOOLEAN, Type.BYTE, Type.CHAR, Type.SHORT, Type.INT -> Opcodes.ICONST_0;
            case Type.LONG -> Opcodes.LCONST_0;
            case Type.FLOAT -> Opcodes.FCONST_0;
            case Type.DOUBLE -> Opcodes.DCONST_0;
            default -> Opcodes.ACONST_NULL;
        });
    }
}
