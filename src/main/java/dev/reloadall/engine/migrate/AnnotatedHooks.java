package dev.reloadall.engine.migrate;

import dev.reloadall.engine.instrument.MethodBodies;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.LoadedType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds a class's {@code @Migrate} methods, in order of declaration. */
final class AnnotatedHooks {

    private static final String MIGRATE = "Ldev/reloadall/Migrate;";
    private static final byte[] NAME = MIGRATE.getBytes(StandardCharsets.US_ASCII);
    static final String INSTANCE = "(Ldev/reloadall/PreviousState;)V";
    static final String STATIC = "(Ldev/reloadall/ReloadReport;)V";

    private AnnotatedHooks() {
    }

    static List<MemberSchema> of(byte[] classFile) {
        List<MemberSchema> found = new ArrayList<>();
        if (!mentions(classFile)) {
            return found;
        }
        new ClassReader(classFile).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String desc, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                        if (annotation.equals(MIGRATE)) {
                            found.add(new MemberSchema(access, new MemberKey(name, desc), signature, null));
                        }
                        return null;
                    }
                };
            }
        }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return found;
    }

    /** The constant pool has the annotation's name as it stands. */
    private static boolean mentions(byte[] classFile) {
        for (int i = 0; i <= classFile.length - NAME.length; i++) {
            int j = 0;
            while (j < NAME.length && classFile[i + j] == NAME[j]) {
                j++;
            }
            if (j == NAME.length) {
                return true;
            }
        }
        return false;
    }

    static MethodHandle handle(LoadedType type, MemberSchema method) {
        try {
            Class<?> owner = type.type();
            MethodType signature = MethodType.fromMethodDescriptorString(method.key().desc(), owner.getClassLoader());
            return MethodBodies.of(owner, type.state(), method, signature);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + "." + method.key(), e);
        }
    }
}
