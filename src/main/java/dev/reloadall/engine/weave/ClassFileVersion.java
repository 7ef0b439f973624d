package dev.reloadall.engine.weave;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Makes room in old class files for {@code invokedynamic}, which needs version 51; that has frames and no subroutines. */
final class ClassFileVersion {

    /** The minor version is in the upper half. */
    private static final int MAJOR = 0xFFFF;

    private ClassFileVersion() {
    }

    /** {@return whether the class was that old: then its frames are still to be computed} */
    static boolean raise(ClassNode node) {
        if ((node.version & MAJOR) >= Opcodes.V1_7) {
            return false;
        }
        node.version = Opcodes.V1_8;
        node.methods.replaceAll(ClassFileVersion::withoutSubroutines);
        return true;
    }

    private static MethodNode withoutSubroutines(MethodNode method) {
        JSRInlinerAdapter inliner = new JSRInlinerAdapter(null, method.access, method.name, method.desc,
                method.signature, method.exceptions.toArray(String[]::new));
        method.accept(inliner);
        return inliner;
    }
}
