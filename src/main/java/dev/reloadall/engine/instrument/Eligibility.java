package dev.reloadall.engine.instrument;

import java.util.function.Predicate;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Which of the classes that lie in directories may be reloaded: not what is excluded, nor {@code @NeverReload}. */
public final class Eligibility {

    private static final String NEVER = "Ldev/reloadall/NeverReload;";

    private final Predicate<String> included;

    /** @param included takes binary names */
    public Eligibility(Predicate<String> included) {
        this.included = included;
    }

    /** @param name internal name */
    public boolean includes(String name, byte[] classFile) {
        boolean special = name.endsWith("/package-info") || name.equals("module-info") || name.equals("package-info");
        return !special && included.test(name.replace('/', '.')) && !isCompanion(classFile) && !isNever(classFile);
    }

    /** A companion is ours: its schema is what the weaver says. */
    private static boolean isCompanion(byte[] classFile) {
        return "dev/reloadall/runtime/Part".equals(new ClassReader(classFile).getSuperName());
    }

    private static boolean isNever(byte[] classFile) {
        boolean[] never = new boolean[1];
        new ClassReader(classFile).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                never[0] |= descriptor.equals(NEVER);
                return null;
            }
        }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return never[0];
    }
}
