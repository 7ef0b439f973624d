package dev.reloadall.engine.scan;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks the VM for the class files of loaded classes without changing any of them.
 *
 * <p>The VM gives class files out only on the way to redefining: it reconstitutes each class of a retransformation, shows it to the
 * transformers, and redefines all of them at the end or, if anything is wrong, none (JVMTI: "if any retransformed class is rejected,
 * none is installed"). So the last class of each call is one of our own, and gets a class file that the VM must reject: what was
 * shown is kept, and no method is replaced and no compiled code discarded.
 *
 * <p>That class is a small one on purpose. HotSpot keeps, and after a rejection forgets to free, the original of every class file that
 * a transformer replaced; rejecting each class by itself would cost no parsing and verifying but leak a copy of the program.
 */
public final class LoadedBytes {
    private static final int CHUNK = 200;
    private static final byte[] NO_CLASS_FILE = {0};

    private final Instrumentation instrumentation;
    private final Map<Class<?>, byte[]> found = new HashMap<>();

    private LoadedBytes(Instrumentation instrumentation) {
        this.instrumentation = instrumentation;
    }

    /** Loaded for nothing but to be rejected. */
    private static final class Rejected {
    }

    /**
     * The class files of classes as the VM reconstitutes them, before or after what other agents' transformers do to them, in
     * the order in which those were registered. They equal what was loaded in structure, not in bytes: see {@link StructuralDigest}.
     *
     * @return those that the VM gave; without arrays, primitive and hidden classes, and without any that it cannot link
     */
    public static Map<Class<?>, byte[]> of(Instrumentation instrumentation, Collection<Class<?>> classes) {
        LoadedBytes loaded = new LoadedBytes(instrumentation);
        Recorder recorder = loaded.new Recorder();
        instrumentation.addTransformer(recorder, true);
        try {
            loaded.askInChunks(classes.stream().distinct().filter(instrumentation::isModifiableClass).toList());
        } finally {
            instrumentation.removeTransformer(recorder);
        }
        loaded.found.remove(Rejected.class);
        return loaded.found;
    }

    private void askInChunks(List<Class<?>> classes) {
        for (int from = 0; from < classes.size(); from += CHUNK) {
            List<Class<?>> chunk = classes.subList(from, Math.min(classes.size(), from + CHUNK));
            ask(chunk);
            // A class that cannot be linked, for want of a class it needs, ends the call before those behind it were shown.
            chunk.stream().filter(type -> !found.containsKey(type)).forEach(type -> ask(List.of(type)));
        }
    }

    private void ask(List<Class<?>> classes) {
        List<Class<?>> all = new ArrayList<>(classes);
        all.add(Rejected.class);
        try {
            instrumentation.retransformClasses(all.toArray(new Class<?>[0]));
            throw new IllegalStateException("the VM accepted a class file of one byte");
        } catch (UnmodifiableClassException | LinkageError | InternalError e) {
            // Rejected, as intended. Which classes were shown before is known from the recorder.
            found.remove(Rejected.class);
        }
    }

    private final class Recorder implements ClassFileTransformer {
        private final Thread asking = Thread.currentThread();

        @Override
        public byte[] transform(Module module, ClassLoader loader, String name, Class<?> type, ProtectionDomain domain, byte[] classFile) {
            if (type == null || Thread.currentThread() != asking) {
                return null;
            }
            if (type == Rejected.class) {
                return NO_CLASS_FILE;
            }
            found.put(type, classFile);
            return null;
        }
    }
}
