package dev.reloadall.alongside;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** An agent that nobody can get along with: gives a class another field each time it sees it. */
public final class NoisyAgent implements ClassFileTransformer {
    private int seen;

    private NoisyAgent() {
    }

    /** Called by the VM. */
    public static void premain(String options, Instrumentation instrumentation) {
        instrumentation.addTransformer(new NoisyAgent());
    }

    @Override
    public byte[] transform(ClassLoader loader, String name, Class<?> type, ProtectionDomain domain, byte[] classFile) {
        if (!"shop/Item".equals(name)) {
            return null;
        }
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(writer, 0);
        writer.visitField(Opcodes.ACC_STATIC, "noise" + seen++, "I", null, null).visitEnd();
        return writer.toByteArray();
    }
}
