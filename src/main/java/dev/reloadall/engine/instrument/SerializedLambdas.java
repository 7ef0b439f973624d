package dev.reloadall.engine.instrument;

import dev.reloadall.engine.schema.ClassSchema;
import java.lang.instrument.ClassFileTransformer;
import java.lang.invoke.SerializedLambda;
import java.security.ProtectionDomain;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Has the library write serializable lambdas as their class files say, and read them by the present versions: {@code runtime.SerialForms}.
 * Under the reload lock.
 */
public final class SerializedLambdas implements ClassFileTransformer {

    private static final String NAME = Type.getInternalName(SerializedLambda.class);
    private static final String FORMS = "dev/reloadall/runtime/SerialForms";
    /** The constructor's parameters that are replaced: the capturing class, and the kind, owner, name and descriptor of what is called. */
    private static final int[] PARAMETERS = {1, 5, 6, 7, 8};
    private static final int FORM = 11;

    private boolean woven;

    /** {@return whether a class makes serializable lambdas} */
    public static boolean concern(ClassSchema schema) {
        return schema.methods().keySet().stream().anyMatch(each -> each.name().equals("$deserializeLambda$"));
    }

    /** Has the library's class woven, once. */
    void prepare(Redefiner redefiner) {
        if (!woven) {
            redefiner.retransform(this, SerializedLambda.class);
            woven = true;
        }
    }

    @Override
    public byte[] transform(ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] classFile) {
        return NAME.equals(name) && loader == null ? weave(classFile) : null;
    }

    static byte[] weave(byte[] classFile) {
        return LibraryMethods.weave(classFile, (name, descriptor, to) -> {
            boolean isConstructor = name.equals("<init>") && descriptor.startsWith("(Ljava/lang/Class;");
            return isConstructor ? new Writing(to) : name.equals("readResolve") ? new Reading(to) : to;
        });
    }

    /** No branches, for there is no frame to say what the locals hold. */
    private static final class Writing extends MethodVisitor {
        Writing(MethodVisitor to) {
            super(Opcodes.ASM9, to);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            for (int parameter : PARAMETERS) {
                visitVarInsn(parameter == PARAMETERS[1] ? Opcodes.ILOAD : Opcodes.ALOAD, parameter);
            }
            visitMethodInsn(Opcodes.INVOKESTATIC, FORMS, "written",
                    "(Ljava/lang/Class;ILjava/lang/String;Ljava/lang/String;Ljava/lang/String;)[Ljava/lang/Object;", false);
            visitVarInsn(Opcodes.ASTORE, FORM);
            for (int i = 0; i < PARAMETERS.length; i++) {
                replace(i);
            }
        }

        private void replace(int i) {
            visitVarInsn(Opcodes.ALOAD, FORM);
            visitInsn(Opcodes.ICONST_0 + i);
            visitInsn(Opcodes.AALOAD);
            if (i == 1) {
                visitTypeInsn(Opcodes.CHECKCAST, "java/lang/Integer");
                visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Integer", "intValue", "()I", false);
                visitVarInsn(Opcodes.ISTORE, PARAMETERS[i]);
            } else {
                visitTypeInsn(Opcodes.CHECKCAST, i == 0 ? "java/lang/Class" : "java/lang/String");
                visitVarInsn(Opcodes.ASTORE, PARAMETERS[i]);
            }
        }
    }

    private static final class Reading extends MethodVisitor {
        Reading(MethodVisitor to) {
            super(Opcodes.ASM9, to);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            Label asBefore = new Label();
            visitVarInsn(Opcodes.ALOAD, 0);
            visitVarInsn(Opcodes.ALOAD, 0);
            visitFieldInsn(Opcodes.GETFIELD, NAME, "capturingClass", "Ljava/lang/Class;");
            visitMethodInsn(Opcodes.INVOKESTATIC, FORMS, "read", "(Ljava/lang/Object;Ljava/lang/Class;)Ljava/lang/Object;", false);
            visitInsn(Opcodes.DUP);
            visitJumpInsn(Opcodes.IFNULL, asBefore);
            visitInsn(Opcodes.ARETURN);
            visitLabel(asBefore);
            visitFrame(Opcodes.F_SAME1, 0, null, 1, new Object[] {"java/lang/Object"});
            visitInsn(Opcodes.POP);
        }
    }
}
