package dev.reloadall.engine.match;

import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;

/** Renames a class file; {@code $deserializeLambda$} needs care because there the names are string constants. */
final class CanonicalRenamer extends ClassRemapper {
    private final CanonicalRemapper names;

    CanonicalRenamer(ClassVisitor next, CanonicalRemapper names) {
        super(Opcodes.ASM9, next, names);
        this.names = names;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
        if (!name.equals("$deserializeLambda$")) {
            return next;
        }
        Map<String, String> lambdas = new TreeMap<>(names.lambdasOf(className));
        return new LambdaDeserializerRenamer(next, names, lambdas);
    }
}
