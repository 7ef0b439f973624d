package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Shape;
import dev.reloadall.engine.world.TypeInfo;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Generates the class that the objects of another one become instances of: it extends that one, has no fields, and its
 * methods do nothing but dispatch to the present version.
 */
public final class SuccessorWeaver {

    private static final int ACCESS = Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC;

    private SuccessorWeaver() {
    }

    /** @return the class file; its class is to be hidden, and a nest mate, for it calls private constructors */
    public static byte[] weave(TypeInfo type, Shape shape) {
        ClassNode out = new ClassNode();
        out.version = Opcodes.V17;
        out.access = Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_FINAL; // the heap walk looks for exactly it
        out.name = type.name() + "$reloadall";
        out.superName = type.name();
        out.interfaces.addAll(shape.interfaces());
        type.nativeSchema().methods().keySet().stream().filter(MemberKey::isConstructor)
                .forEach(key -> out.methods.add(constructor(type.name(), key)));
        add(out, type.name(), shape);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        out.accept(writer);
        return writer.toByteArray();
    }

    /** Adds the methods that dispatch, but for those that are there. */
    static void add(ClassNode out, String owner, Shape shape) {
        Set<MemberKey> present = out.methods.stream().map(method -> new MemberKey(method.name, method.desc)).collect(Collectors.toSet());
        shape.overrides().stream().filter(key -> !present.contains(key)).forEach(key -> out.methods.add(dispatch(owner, key)));
    }

    private static MethodNode constructor(String owner, MemberKey key) {
        MethodNode method = new MethodNode(ACCESS, key.name(), key.desc(), null, null);
        Nodes.loadParameters(method, method.instructions);
        method.instructions.add(new MethodInsnNode(Opcodes.INVOKESPECIAL, owner, key.name(), key.desc(), false));
        method.instructions.add(new InsnNode(Opcodes.RETURN));
        return method;
    }

    /** A method that calls whatever the present version has for it. */
    static MethodNode dispatch(String owner, MemberKey key) {
        MethodNode method = new MethodNode(ACCESS, key.name(), key.desc(), null, null);
        Nodes.loadParameters(method, method.instructions);
        method.instructions.add(Links.virtual(owner, key.name(), key.desc()));
        method.instructions.add(Nodes.returnOf(key.desc()));
        return method;
    }
}
