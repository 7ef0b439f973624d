package dev.reloadall.engine.instrument;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Looks for {@code @NeverReload} in a class file: a class's own, or that of a {@code package-info}. */
final class NeverReloadMark extends ClassVisitor {
    private static final String DESCRIPTOR = "Ldev/reloadall/NeverReload;";

    private boolean found;

    private NeverReloadMark() {
        super(Opcodes.ASM9);
    }

    static boolean isIn(byte[] classFile) {
        NeverReloadMark mark = new NeverReloadMark();
        new ClassReader(classFile).accept(mark, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return mark.found;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        found |= descriptor.equals(DESCRIPTOR);
        return null;
    }
}
