package dev.reloadall.engine.repoint.making;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Of which classes a class file makes objects.
 *
 * @param made internal names, by {@code new}
 * @param referred internal names, by a reference to the constructor
 */
record Creations(Set<String> made, Set<String> referred) {

    static final Creations NONE = new Creations(Set.of(), Set.of());

    /** Without those of the Java library. */
    static Creations of(byte[] classFile) {
        Set<String> made = new HashSet<>();
        Set<String> referred = new HashSet<>();
        new ClassReader(classFile).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String desc, String signature, String[] exceptions) {
                return new Reader(made, referred);
            }
        }, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        made.removeIf(each -> each.startsWith("java/"));
        referred.removeIf(each -> each.startsWith("java/"));
        return new Creations(Set.copyOf(made), Set.copyOf(referred));
    }

    private static final class Reader extends MethodVisitor {
        private final Set<String> made;
        private final Set<String> referred;

        Reader(Set<String> made, Set<String> referred) {
            super(Opcodes.ASM9);
            this.made = made;
            this.referred = referred;
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.NEW) {
                made.add(type);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            refer(value);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String desc, Handle bootstrap, Object... arguments) {
            for (Object each : arguments) {
                refer(each);
            }
        }

        private void refer(Object constant) {
            if (constant instanceof Handle handle && handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
                referred.add(handle.getOwner());
            }
        }
    }
}
