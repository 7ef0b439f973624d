package dev.reloadall.engine.scan;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;

/**
 * What the program's other agents make of a class file as it loads: without it, a class that an agent has rewritten looks like
 * one that was edited.
 *
 * <p>The class file is loaded once more, in a loader of its own below the class's, which is forgotten at once. Whether the VM
 * takes it there does not matter: the transformers are asked before.
 */
public final class LoadRehearsal {
    private final Instrumentation instrumentation;

    public LoadRehearsal(Instrumentation instrumentation) {
        this.instrumentation = instrumentation;
    }

    /**
     * A class file on its way through the transformers.
     *
     * @param before as it comes to our own transformer, which prepares classes; null where there is none
     * @param after as the VM gets it, for all that retransforming agents which came after ours do
     */
    public record Result(byte[] before, byte[] after) {
    }

    /** {@return what becomes of a class file that is loaded as this class was} */
    public Result of(Class<?> type, byte[] classFile) {
        Stage stage = new Stage(type.getClassLoader());
        ClassFileTransformer recorder = stage.recorder();
        instrumentation.addTransformer(recorder, true);
        try {
            stage.define(type, classFile);
        } finally {
            instrumentation.removeTransformer(recorder);
        }
        return new Result(stage.before, stage.after);
    }

    /** Where classes load that nobody uses. */
    public static final class Stage extends ClassLoader {
        private byte[] before;
        private byte[] after;

        private Stage(ClassLoader parent) {
            super(parent);
        }

        private void define(Class<?> type, byte[] classFile) {
            try {
                defineClass(type.getName(), classFile, 0, classFile.length, type.getProtectionDomain());
            } catch (LinkageError | SecurityException e) {
                // Its superclass is of the package, which is another one here, or the like: it has been seen all the same.
            }
        }

        /** Called by the transformer that prepares classes. */
        public void arrived(byte[] classFile) {
            before = classFile.clone();
        }

        private ClassFileTransformer recorder() {
            return new ClassFileTransformer() {
                @Override
                public byte[] transform(Module module, ClassLoader loader, String name, Class<?> type, ProtectionDomain domain, byte[] classFile) {
                    if (loader == Stage.this) {
                        after = classFile.clone();
                    }
                    return null;
                }
            };
        }
    }
}
