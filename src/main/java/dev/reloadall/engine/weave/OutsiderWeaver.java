package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.SchemaReader;
import dev.reloadall.engine.world.TypeInfo;
import dev.reloadall.engine.world.Types;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Weaves a class that is loaded and never reloaded, so that it makes objects of successors. Bodies change, and nothing else. */
public final class OutsiderWeaver {

    private final Types types;
    private boolean changed;
    private boolean frames;

    private OutsiderWeaver(Types types) {
        this.types = types;
    }

    /**
     * Where it has been woven before, its creations are brought up to date.
     *
     * @return the same class file where there is nothing to do
     * @throws WeaveRefusal where it cannot be done
     */
    public static byte[] weave(Types types, byte[] classFile) {
        return new OutsiderWeaver(types).woven(classFile);
    }

    private byte[] woven(byte[] classFile) {
        ClassNode node = Nodes.read(classFile);
        ClassSchema schema = SchemaReader.read(classFile);
        TypeInfo self = TypeInfo.library(schema);
        Types withSelf = name -> name.equals(node.name) ? self : types.find(name);
        Site site = new Site(withSelf, self, schema, (handle, desc) -> {
            throw new IllegalStateException("only creations are woven");
        });
        node.methods.forEach(method -> weave(site, method));
        return changed ? write(withSelf, node) : classFile;
    }

    private void weave(Site site, MethodNode method) {
        boolean makes = false;
        for (AbstractInsnNode insn : method.instructions) {
            makes |= insn.getOpcode() == Opcodes.NEW && successor(((TypeInsnNode) insn).desc) > 0;
            String created = Links.created(insn);
            changed |= created != null && Links.renew((InvokeDynamicInsnNode) insn, successor(created));
        }
        if (makes) {
            changed = true;
            frames |= new Creation(site).weave(method);
        }
    }

    private int successor(String name) {
        TypeInfo info = types.find(name);
        return info == null ? 0 : info.shape().number();
    }

    private byte[] write(Types withSelf, ClassNode node) {
        FrameWriter writer = new FrameWriter(withSelf, ClassFileVersion.raise(node) || frames);
        node.accept(writer);
        return writer.toByteArray();
    }
}
