package dev.reloadall.engine.weave;

import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Gives a companion other initializers before its other code follows, together with that of all other classes. */
public final class Recoding {

    private Recoding() {
    }

    /**
     * @param present the class file that the VM runs
     * @param next the one that it is going to run, with the same members
     * @param initializers the names of the methods to take from that one
     */
    public static byte[] weave(byte[] present, byte[] next, Set<String> initializers) {
        ClassNode out = Nodes.read(present);
        for (MethodNode each : Nodes.read(next).methods) {
            if (initializers.contains(each.name)) {
                out.methods.replaceAll(old -> old.name.equals(each.name) && old.desc.equals(each.desc) ? each : old);
            }
        }
        ClassWriter writer = new ClassWriter(0);
        out.accept(writer);
        return writer.toByteArray();
    }
}
