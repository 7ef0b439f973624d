package dev.reloadall.engine.weave;

import dev.reloadall.engine.world.Resolution;
import dev.reloadall.engine.world.TypeInfo;
import dev.reloadall.engine.world.Types;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;

/** Writes class files; computes frames, where they are asked for, without loading a class. */
final class FrameWriter extends ClassWriter {

    private static final String OBJECT = "java/lang/Object";

    private final Types types;

    FrameWriter(Types types, boolean frames) {
        super((ClassReader) null, frames ? COMPUTE_FRAMES : COMPUTE_MAXS);
        this.types = types;
    }

    /** What links by {@code invokedynamic} takes more bytes than what it stands for. */
    @Override
    public byte[] toByteArray() {
        try {
            return super.toByteArray();
        } catch (MethodTooLargeException e) {
            throw WeaveRefusal.tooLarge(e.getClassName(), e.getMethodName() + e.getDescriptor(), "woven, the method has " + e.getCodeSize()
                    + " bytes, more than the 65535 which the VM allows");
        } catch (ClassTooLargeException e) {
            throw WeaveRefusal.tooLarge(e.getClassName(), null, "woven, the class has " + e.getConstantPoolCount()
                    + " constants, more than the 65535 which the VM allows");
        }
    }

    @Override
    protected String getCommonSuperClass(String a, String b) {
        Resolution natives = Resolution.nativeView(types);
        if (isInterface(a) || isInterface(b)) {
            return OBJECT; // as the verifier treats interfaces (JVMS 4.10.1.2)
        }
        for (String name = a; name != null; name = superName(name)) {
            if (natives.isSubtype(b, name)) {
                return name;
            }
        }
        return OBJECT;
    }

    private boolean isInterface(String name) {
        TypeInfo type = types.find(name);
        return type != null && type.nativeSchema().isInterface();
    }

    private String superName(String name) {
        TypeInfo type = types.find(name);
        return type == null ? null : type.nativeSchema().superName();
    }
}
