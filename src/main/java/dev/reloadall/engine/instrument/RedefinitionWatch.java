package dev.reloadall.engine.instrument;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.HashMap;
import java.util.Map;

/** Keeps the class files of a redefinition as they come out of the other agents' transformers. */
final class RedefinitionWatch implements ClassFileTransformer {
    private final Thread redefining = Thread.currentThread();
    private final Map<Class<?>, byte[]> seen = new HashMap<>();

    @Override
    public byte[] transform(Module module, ClassLoader loader, String name, Class<?> type, ProtectionDomain domain, byte[] classFile) {
        if (type != null && Thread.currentThread() == redefining) {
            seen.put(type, classFile.clone());
        }
        return null;
    }

    Map<Class<?>, byte[]> seen() {
        return seen;
    }
}
