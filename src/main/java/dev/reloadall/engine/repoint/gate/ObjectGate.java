package dev.reloadall.engine.repoint.gate;

import static dev.reloadall.engine.repoint.vm.UnknownLayout.require;

import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.instrument.TrustedLookup;
import dev.reloadall.engine.repoint.vm.CompiledCode;
import dev.reloadall.engine.repoint.vm.Layout;
import dev.reloadall.engine.repoint.vm.UnknownLayout;
import dev.reloadall.runtime.RawField;
import dev.reloadall.runtime.Repointed;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/** Proves on throw-away classes that this very VM is as expected, through its own eyes. */
public final class ObjectGate {

    private final Layout layout;
    private final CompiledCode compiled;

    /** @param compiled has been prepared */
    public ObjectGate(Layout layout, CompiledCode compiled) {
        this.layout = layout;
        this.compiled = compiled;
    }

    /** @throws UnknownLayout where anything is not as expected */
    public void prove() {
        Specimen object = new Specimen(7);
        require(Repointed.word(object) == layout.word(Specimen.class), "the klass word is not where it should be");
        require(Repointed.word(new Later(1)) == layout.word(Later.class), "the klass word is not what it should be");
        layout.requireSame(Specimen.class, Later.class);
        long later = layout.word(Later.class); // once it is hidden, its name leads to the other mirror
        layout.hide(Later.class, Specimen.class);
        try {
            repoint(object, later);
            allocators(later);
            madeOfAbstract();
        } catch (ReflectiveOperationException e) {
            throw new UnknownLayout("the proof failed: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownLayout("the proof was interrupted", e);
        }
    }

    private void repoint(Specimen object, long later) throws ReflectiveOperationException, InterruptedException {
        int hash = System.identityHashCode(object);
        synchronized (object) {
            Repointed.store(object, later);
            require(Thread.holdsLock(object), "a lock was lost");
        }
        for (int round = 0; round < 2; round++) {
            require(((Object) object).getClass() == Specimen.class, "getClass() differs");
            require((Object) object instanceof Marked && Marked.class.isInstance(object), "instanceof fails");
            require(((Marked) (Object) object).mark() == 8 && object.toString().equals("later"), "a call goes elsewhere");
            require(System.identityHashCode(object) == hash && object.value == 7, "the object is another");
            System.gc();
        }
        Method sameClass = Specimen.class.getDeclaredMethod("isSpecimen", Object.class);
        if (compiled.hasC2()) {
            require(compiled.compile(sameClass, () -> Specimen.isSpecimen(object)), "C2 does not compile");
        }
        require(Specimen.isSpecimen(object), "C2 compares classes in another way");
        Repointed.store(object, layout.word(Specimen.class));
        require(!((Object) object instanceof Marked) && object.toString().equals("now"), "there is no way back");
    }

    /** What no constructor of the class has seen. */
    private static void allocators(long later) throws ReflectiveOperationException {
        Repointed.of(Specimen.class).set(Later.class, later);
        try {
            Constructor<Specimen> constructor = Specimen.class.getDeclaredConstructor(int.class);
            require(((Object) constructor.newInstance(3)) instanceof Marked, "reflection makes other objects");
            MethodHandle handle = TrustedLookup.get().findConstructor(Specimen.class, MethodType.methodType(void.class, int.class));
            require((Object) handle.invoke(3) instanceof Marked, "method handles make other objects");
        } catch (ReflectiveOperationException | UnknownLayout e) {
            throw e;
        } catch (Throwable e) {
            throw new UnknownLayout("it makes no objects: " + e, e);
        } finally {
            Repointed.of(Specimen.class).set(null, 0);
        }
    }

    /** The VM makes no objects of the class, but of its successor. */
    private void madeOfAbstract() throws ReflectiveOperationException {
        Class<?> hidden = Whole.class;
        Redefiner.link(hidden);
        layout.requireSame(Bare.class, hidden);
        long word = layout.word(hidden);
        layout.hide(hidden, Bare.class);
        Repointed.of(Bare.class).set(hidden, word);
        try {
            require(!RawField.isInitialized(hidden), "a class is initialized before its time");
            MethodHandle constructor = Repointed.constructor(Bare.class, MethodType.methodType(void.class, int.class));
            require(RawField.isInitialized(hidden), "a class that counts as initialized is not");
            Object made = constructor.invoke(3);
            require(made.getClass() == Bare.class && ((Bare) made).mark() == 4, "method handles make no objects of abstract classes");
        } catch (ReflectiveOperationException | UnknownLayout e) {
            throw e;
        } catch (Throwable e) {
            throw new UnknownLayout("it makes no objects of abstract classes: " + e, e);
        } finally {
            Repointed.of(Bare.class).set(null, 0);
        }
    }

    /** What the proof calls. */
    interface Marked {
        int mark();
    }

    /** Stands for a class of the program. */
    static class Specimen {
        final int value;
        Object reference = this;

        Specimen(int value) {
            this.value = value;
        }

        static boolean isSpecimen(Object object) {
            return object.getClass() == Specimen.class;
        }

        @Override
        public String toString() {
            return "now";
        }
    }

    /** Stands for an abstract class. */
    abstract static class Bare {
        final int value;

        Bare(int value) {
            this.value = value;
        }

        abstract int mark();
    }

    /** Stands for its successor. */
    static final class Whole extends Bare {
        Whole(int value) {
            super(value);
        }

        @Override
        int mark() {
            return value + 1;
        }
    }

    /** Stands for its successor. */
    static final class Later extends Specimen implements Marked {
        Later(int value) {
            super(value);
        }

        @Override
        public int mark() {
            return value + 1;
        }

        @Override
        public String toString() {
            return "later";
        }
    }
}
