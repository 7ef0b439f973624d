package dev.reloadall.engine.instrument;

import org.objectweb.asm.Opcodes;

/**
 * A method as a class file declares it.
 *
 * @param access its access flags
 * @param descriptor as in {@code (I)V}
 * @param callerSensitive whether the JDK's answer depends on which class calls it
 */
record LibraryMethod(int access, String name, String descriptor, boolean callerSensitive) {
    private static final int UNFIT = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_ABSTRACT | Opcodes.ACC_PRIVATE;
    private static final int VISIBLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    /** The two methods with this name and descriptor override each other, JVMS 5.4.5, when they are visible. */
    String key() {
        return name + descriptor;
    }

    /** {@return whether a method that only calls it on {@code super} can stand in for it, unnoticed} */
    boolean canPassThrough() {
        return (access & UNFIT) == 0 && (access & VISIBLE) != 0 && !callerSensitive && !isConstructor() && !isLifeCycle();
    }

    private boolean isConstructor() {
        return name.startsWith("<");
    }

    /** The VM registers every object of a class that has a {@code finalize} of its own. */
    private boolean isLifeCycle() {
        return key().equals("finalize()V");
    }

    boolean isClone() {
        return key().equals("clone()Ljava/lang/Object;");
    }
}
