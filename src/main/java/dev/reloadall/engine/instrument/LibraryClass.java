package dev.reloadall.engine.instrument;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What preparation must know of a superclass that is not reloaded.
 *
 * @param superName internal name, null for {@code Object}
 * @param interfaces those it names itself
 * @param methods those it declares itself
 */
record LibraryClass(String superName, List<String> interfaces, List<LibraryMethod> methods) {
    private static final String CALLER_SENSITIVE = "Ljdk/internal/reflect/CallerSensitive;";

    static LibraryClass read(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        List<LibraryMethod> methods = new ArrayList<>();
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                return new MethodReader(access, name, descriptor, methods);
            }
        }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new LibraryClass(reader.getSuperName(), List.of(reader.getInterfaces()), List.copyOf(methods));
    }

    private static final class MethodReader extends MethodVisitor {
        private final int access;
        private final String name;
        private final String descriptor;
        private final List<LibraryMethod> methods;
        private boolean callerSensitive;

        MethodReader(int access, String name, String descriptor, List<LibraryMethod> methods) {
            super(Opcodes.ASM9);
            this.access = access;
            this.name = name;
            this.descriptor = descriptor;
            this.methods = methods;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String type, boolean visible) {
            callerSensitive |= type.equals(CALLER_SENSITIVE);
            return null;
        }

        @Override
        public void visitEnd() {
            methods.add(new LibraryMethod(access, name, descriptor, callerSensitive));
        }
    }
}
