package dev.reloadall.engine;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.security.ProtectionDomain;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where a reload can be made to fail from outside. */
final class Faults implements Phases {

    private Phase phase;
    private Supplier<? extends Throwable> error;
    private Supplier<? extends Throwable> redefinition;
    private String spoilt;
    private int goodWalks = Integer.MAX_VALUE;
    private int walks;

    static <T extends Throwable> void raise(Throwable error) throws T {
        @SuppressWarnings("unchecked")
        T any = (T) error;
        throw any;
    }

    void none() {
        phase = null;
        redefinition = null;
        spoilt = null;
        goodWalks = Integer.MAX_VALUE;
    }

    void at(Phase where, Supplier<? extends Throwable> what) {
        phase = where;
        error = what;
    }

    void inRedefineClasses(Supplier<? extends Throwable> what) {
        redefinition = what;
    }

    /** The walk after that many fails, and no other. */
    void afterWalks(int good, Supplier<? extends Throwable> what) {
        walks = 0;
        goodWalks = good;
        error = what;
    }

    /** A class of this name is no class file when it is defined. */
    void defining(String name) {
        spoilt = name;
    }

    @Override
    public void enter(Phase entered) {
        if (entered == phase) {
            Faults.<RuntimeException>raise(error.get());
        }
    }

    Instrumentation faulty(Instrumentation real) {
        return (Instrumentation) Proxy.newProxyInstance(Faults.class.getClassLoader(), new Class<?>[] {Instrumentation.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("redefineClasses") && redefinition != null) {
                        throw redefinition.get();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    Function<Collection<Class<?>>, Object[]> faulty(Function<Collection<Class<?>>, Object[]> real) {
        return types -> {
            if (walks++ == goodWalks) {
                Faults.<RuntimeException>raise(error.get());
            }
            return real.apply(types);
        };
    }

    ClassFileTransformer spoiler() {
        return new ClassFileTransformer() {
            @Override
            public byte[] transform(ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] classFile) {
                return redefined == null && name != null && name.equals(spoilt) ? new byte[] {1, 2, 3, 4} : null;
            }
        };
    }
}
