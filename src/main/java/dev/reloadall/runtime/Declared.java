package dev.reloadall.runtime;

/** What a class declares by now, where the VM and the library know only what it declared when it was loaded. */
public final class Declared {

    private static final ClassValue<Declared> OF = new ClassValue<>() {
        @Override
        protected Declared computeValue(Class<?> type) {
            return new Declared();
        }
    };

    private volatile Class<?>[] interfaces;
    /** Of object streams, which refer to it softly and would make another one. */
    private volatile Object descriptor;

    private Declared() {
    }

    /** The entry of a class. */
    public static Declared of(Class<?> type) {
        return OF.get(type);
    }

    /** In the order of the declaration, or {@code null} where the VM knows. */
    public Class<?>[] interfaces() {
        return interfaces;
    }

    public void setInterfaces(Class<?>[] all) {
        interfaces = all;
    }

    public Object descriptor() {
        return descriptor;
    }

    public void setDescriptor(Object next) {
        descriptor = next;
    }

    /** Called by {@code Class.getInterfaces} with what it is about to return. */
    public static Class<?>[] interfaces(Class<?>[] natively, Class<?> type) {
        Class<?>[] now = OF.get(type).interfaces;
        return now == null ? natively : now.clone();
    }
}
