package dev.reloadall.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;

/**
 * What the objects of one class are instances of for the VM: a successor of the class, hidden behind it.
 *
 * <p>Stores are the program's own, by a thread in Java code: no collector can be moving the object at that moment, and
 * the old klass word and the new one describe the same layout to whoever reads it meanwhile.
 */
public final class Repointed {

    private static final ClassValue<Repointed> OF = new ClassValue<>() {
        @Override
        protected Repointed computeValue(Class<?> type) {
            return new Repointed();
        }
    };

    /** Not final on purpose: the compilers must not know that a store goes to the klass word. */
    private static long offset;
    private static boolean wide;
    private static int shift;
    private static long klassInMirror;
    private static long initState;

    private volatile Class<?> successor;
    private volatile long word;

    private Repointed() {
    }

    /** The entry of a class. */
    public static Repointed of(Class<?> type) {
        return OF.get(type);
    }

    /**
     * Where the klass word is.
     *
     * @param at its offset in an object
     * @param eightBytes is it a pointer, not a compressed one?
     * @param compact where it is only the upper bits of the word that is locked, how far they are from its end; else 0
     * @param klass offset in a mirror of the address of its klass
     * @param state offset in a klass of the byte that says how far it is initialized
     */
    public static void layout(long at, boolean eightBytes, int compact, long klass, long state) {
        wide = eightBytes;
        shift = compact;
        klassInMirror = klass;
        initState = state;
        offset = at;
    }

    /**
     * From now on new objects of the class are instances of the successor.
     *
     * @param type the successor, or {@code null} for the class itself
     * @param klass the klass word of its instances, 0 for none
     */
    public void set(Class<?> type, long klass) {
        successor = type;
        word = klass;
    }

    /** The klass word that objects of the class are to have, 0 where there is no successor. */
    public long word() {
        return word;
    }

    public Class<?> successor() {
        return successor;
    }

    /**
     * Called by the library's methods that make objects of any class, and by the constructors of a class that has a successor: whoever
     * made the object, it becomes what others are.
     *
     * @return the same object; where the compilers do not look into this method, they no longer know its exact class
     */
    public static Object made(Object object) {
        if (object != null) {
            long klass = OF.get(object.getClass()).word;
            if (klass != 0 && word(object) != klass) {
                store(object, klass);
            }
        }
        return object;
    }

    /** The klass word of an object. */
    public static long word(Object object) {
        try {
            if (shift > 0) {
                return (long) Raw.GET_LONG.invokeExact(object, offset) >>> shift;
            }
            return wide ? (long) Raw.GET_LONG.invokeExact(object, offset) : (int) Raw.GET_INT.invokeExact(object, offset) & 0xFFFF_FFFFL;
        } catch (Throwable e) {
            throw new LinkageError("klass word", e);
        }
    }

    /** Makes an object an instance of another class: of the same layout, or the VM is lost. */
    public static void store(Object object, long klass) {
        try {
            if (shift > 0) {
                exchange(object, klass);
            } else if (wide) {
                Raw.PUT_LONG.invokeExact(object, offset, klass);
            } else {
                Raw.PUT_INT.invokeExact(object, offset, (int) klass);
            }
        } catch (Throwable e) {
            throw new LinkageError("klass word", e);
        }
    }

    /** Whoever locks the object, or asks for its hash, exchanges the word likewise, and tries again. */
    private static void exchange(Object object, long klass) throws Throwable {
        long mask = (1L << shift) - 1;
        for (boolean done = false; !done; ) {
            long header = (long) Raw.GET_LONG.invokeExact(object, offset);
            done = (boolean) Raw.EXCHANGE.invokeExact(object, offset, header, header & mask | klass << shift);
        }
    }

    /** The address which the VM keeps at an offset in a class's mirror. */
    public static long address(Class<?> mirror, long at) {
        try {
            return (long) Raw.GET_LONG.invokeExact((Object) mirror, at);
        } catch (Throwable e) {
            throw new LinkageError(mirror.getName(), e);
        }
    }

    /** Makes objects of the class, or of its successor: {@code (args)Object}, the type's with another return type. */
    public static MethodHandle constructor(Class<?> owner, MethodType type) throws ReflectiveOperationException {
        Class<?> made = of(owner).successor;
        if (made != null) {
            RawField.initialize(owner);
            initialized(made);
        }
        MethodHandle constructor = Gateway.trusted().findConstructor(made == null ? owner : made, type);
        if (made != null) {
            allocate(constructor, made);
        }
        return constructor;
    }

    /**
     * A successor has nothing to initialize, and the VM must not try: it would take the lock for that from the class's mirror, where there
     * is none any more, and a second thread that made an object meanwhile would wait for that of nobody.
     */
    private static void initialized(Class<?> made) { // which is linked since it was defined
        try {
            byte done = (byte) Raw.GET_BYTE.invokeExact((Object) null, address(Object.class, klassInMirror) + initState);
            Raw.PUT_BYTE.invokeExact((Object) null, address(made, klassInMirror) + initState, done);
        } catch (Throwable e) {
            throw new LinkageError(made.getName(), e);
        }
    }

    /** A handle asks the constructor's class what to allocate: that is the class in front of the successor, which may be abstract. */
    private static void allocate(MethodHandle constructor, Class<?> made) {
        try {
            RawField.setter(constructor.getClass().getDeclaredField("instanceClass")).invoke(constructor, made);
        } catch (Throwable e) {
            throw new LinkageError(made.getName(), e);
        }
    }

    /** Looked up when first needed. */
    private static final class Raw {
        static final MethodHandle GET_BYTE = RawField.unsafe("getByteVolatile", byte.class, Object.class, long.class);
        static final MethodHandle PUT_BYTE = RawField.unsafe("putByteVolatile", void.class, Object.class, long.class, byte.class);
        static final MethodHandle GET_INT = RawField.unsafe("getIntVolatile", int.class, Object.class, long.class);
        static final MethodHandle PUT_INT = RawField.unsafe("putIntVolatile", void.class, Object.class, long.class, int.class);
        static final MethodHandle EXCHANGE = RawField.unsafe("compareAndSetLong", boolean.class, Object.class, long.class, long.class, long.class);
        static final MethodHandle GET_LONG = RawField.unsafe("getLongVolatile", long.class, Object.class, long.class);
        static final MethodHandle PUT_LONG = RawField.unsafe("putLongVolatile", void.class, Object.class, long.class, long.class);
    }
}
