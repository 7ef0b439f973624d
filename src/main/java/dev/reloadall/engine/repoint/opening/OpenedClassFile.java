package dev.reloadall.engine.repoint.opening;

import dev.reloadall.engine.plan.ClassOpening;
import dev.reloadall.engine.repoint.vm.ClassFlags;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A class file with the flags that the VM has of its class: it compares them whenever the class is redefined. */
final class OpenedClassFile extends ClassVisitor {

    private final Set<ClassOpening> openings;

    private OpenedClassFile(ClassVisitor next, Set<ClassOpening> openings) {
        super(Opcodes.ASM9, next);
        this.openings = openings;
    }

    static byte[] of(byte[] classFile, Set<ClassOpening> openings) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new OpenedClassFile(writer, openings), 0);
        return writer.toByteArray();
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        int extensible = openings.contains(ClassOpening.EXTENSIBLE) ? access & ~Opcodes.ACC_FINAL : access;
        int open = openings.contains(ClassOpening.PUBLIC) ? extensible | Opcodes.ACC_PUBLIC : extensible;
        super.visit(version, open, name, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        return super.visitMethod(method(access, name), name, descriptor, signature, exceptions);
    }

    private int method(int access, String name) {
        if (openings.contains(ClassOpening.EXTENSIBLE) && ClassFlags.isOverridable(access, name)) {
            return access | Opcodes.ACC_FINAL;
        }
        return openings.contains(ClassOpening.CONSTRUCTORS) && ClassFlags.isConstructor(name) ? access & ~Opcodes.ACC_PRIVATE : access;
    }
}
