package stress;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** The objects, what they must be by now, and what was wrong. Any thread. */
final class Population {

    final Body[] objects;
    final Program program;
    final Class<?>[] kinds = new Class<?>[Scheme.KINDS];
    final Class<?>[] interfaces;
    final LongAdder operations = new LongAdder();
    final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    /** A version that has not begun must not show, one that is done must. */
    volatile int begun;
    volatile int done;
    volatile boolean over;
    private final Constructor<?>[] constructors = new Constructor<?>[Scheme.KINDS];
    private final MethodHandle[] handles = new MethodHandle[Scheme.KINDS];

    Population(int size, int versions, ClassLoader loader) throws ReflectiveOperationException {
        objects = new Body[size];
        program = (Program) loader.loadClass("Work").getConstructor().newInstance();
        interfaces = new Class<?>[versions + 1];
        for (int i = 1; i <= versions; i++) {
            interfaces[i] = loader.loadClass("I" + i);
        }
        for (int i = 0; i < Scheme.KINDS; i++) {
            kinds[i] = loader.loadClass("T" + i);
            constructors[i] = kinds[i].getConstructor(int.class);
            handles[i] = MethodHandles.publicLookup().findConstructor(kinds[i], MethodType.methodType(void.class, int.class))
                    .asType(MethodType.methodType(Body.class, int.class));
        }
        for (int i = 0; i < size; i++) {
            objects[i] = program.make(i % Scheme.KINDS, i);
        }
    }

    /** A new object in the place of an old one. */
    Body make(int way, int kind, Body old) throws Throwable {
        return switch (way % 4) {
            case 0 -> program.make(kind, old.id());
            case 1 -> (Body) constructors[kind].newInstance(old.id());
            case 2 -> (Body) handles[kind].invokeExact(old.id());
            default -> old.copy();
        };
    }

    void require(boolean condition, String what, int version, Body object) {
        if (!condition && wrong.size() < 20) {
            wrong.add(what + ": " + object.getClass().getName() + " " + object.id() + ", version " + version + ", done " + done + ", begun " + begun);
        }
    }

    /** All that one version says of an object. */
    void check(int version, int kind, Body object) {
        if (!Scheme.concerns(version, kind)) {
            require(!program.is(version, object), "an interface of another class", version, object);
            return;
        }
        require(program.is(version, object), "instanceof", version, object);
        require(program.call(version, object) == (object.id() ^ version), "call", version, object);
        require(program.callDefault(version, object) == (object.id() ^ version) + 1, "default method", version, object);
        require(interfaces[version].isInstance(object), "isInstance", version, object);
        program.store(version, object);
        if (Scheme.overrides(version)) {
            require(String.valueOf(object).equals("#" + object.id()), "toString", version, object);
        }
    }
}
