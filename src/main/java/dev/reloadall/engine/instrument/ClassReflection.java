package dev.reloadall.engine.instrument;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import org.objectweb.asm.MethodVisitor;

/**
 * Has {@code Class} answer as the source says what the VM does not know of prepared classes: which are records, since they are not
 * final there, and which are sealed.
 */
final class ClassReflection implements ClassFileTransformer {

    private boolean woven;
    private boolean knowsRecords;

    /**
     * Has the library's class woven, once.
     *
     * @return does it take records for such that are not final?
     */
    boolean prepare(Redefiner redefiner) {
        if (!woven) {
            redefiner.retransform(this, Class.class);
            woven = true;
        }
        return knowsRecords;
    }

    @Override
    public byte[] transform(ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] classFile) {
        return redefined == Class.class ? LibraryMethods.weave(classFile, this::weave) : null;
    }

    private MethodVisitor weave(String name, String descriptor, MethodVisitor to) {
        if (name.equals("getPermittedSubclasses") && descriptor.equals("()[Ljava/lang/Class;")) {
            return new ChangedResult(to, "dev/reloadall/runtime/Permitted", "subclasses", Class[].class, Class.class);
        }
        if (name.equals("isRecord") && descriptor.equals("()Z") && RecordAnswer.isPossible()) {
            knowsRecords = true;
            return new RecordAnswer(to);
        }
        return to;
    }
}
