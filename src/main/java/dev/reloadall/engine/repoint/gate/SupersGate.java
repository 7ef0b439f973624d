package dev.reloadall.engine.repoint.gate;

import static dev.reloadall.engine.repoint.vm.UnknownLayout.require;

import dev.reloadall.engine.repoint.vm.CompiledCode;
import dev.reloadall.engine.repoint.vm.Supers;
import dev.reloadall.engine.repoint.vm.UnknownLayout;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Proves on throw-away classes that a class can answer for its supertypes as another one does. */
public final class SupersGate {

    private final Supers supers;
    private final CompiledCode compiled;

    /** @param compiled has been prepared */
    public SupersGate(Supers supers, CompiledCode compiled) {
        this.supers = supers;
        this.compiled = compiled;
    }

    /** @throws UnknownLayout where anything is not as expected */
    public void prove() {
        Plain[][] arrays = {{new Plain()}};
        Gained.class.arrayType();
        try {
            require(!gained() && kept(), "a class answers wrongly");
            supers.follow(Map.of(Plain.class, Gained.class));
            answers("isAssignableFrom", SupersGate::gained);
            answers("isInstance", () -> Marked.class.isInstance(arrays[0][0]));
            require(kept(), "a class forgets what it was");
            supers.followWithArrays(true);
            supers.follow(Map.of(Plain.class, Gained.class));
            if (!arraysAnswer(arrays)) {
                supers.rollBack();
                supers.followWithArrays(false);
            }
            supers.rollBack();
            compiled.discard();
            require(!gained() && kept() && !((Object) arrays[0] instanceof Marked[]), "there is no way back for a class");
        } catch (ReflectiveOperationException e) {
            throw new UnknownLayout("the proof failed: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownLayout("the proof was interrupted", e);
        } finally {
            supers.rollBack();
        }
    }

    private void answers(String question, BooleanSupplier answer) throws ReflectiveOperationException, InterruptedException {
        require(answer.getAsBoolean(), question + " fails");
        if (compiled.hasC2()) {
            Method method = SupersGate.class.getDeclaredMethod("gained");
            require(compiled.compile(method, SupersGate::gained), "C2 does not compile");
        }
        require(answer.getAsBoolean() && gained(), question + " fails once compiled");
    }

    /** Where a compiler decides by what it knows of the class, arrays must stay as they were. */
    private boolean arraysAnswer(Plain[][] arrays) throws ReflectiveOperationException, InterruptedException {
        boolean all = (Object) arrays[0] instanceof Marked[] && (Object) arrays instanceof Marked[][] && made()
                && (Object) new Plain[1][1][1] instanceof Marked[][][] && (Object) arrays[0] instanceof Kept[];
        if (all && compiled.hasC2()) {
            require(compiled.compile(SupersGate.class.getDeclaredMethod("made"), SupersGate::made), "C2 does not compile");
        }
        return all && made();
    }

    private static boolean gained() {
        return Marked.class.isAssignableFrom(Plain.class) && Serializable.class.isAssignableFrom(Plain.class)
                && !Runnable.class.isAssignableFrom(Plain.class);
    }

    private static boolean kept() {
        return Kept.class.isAssignableFrom(Plain.class) && Plain.class.isAssignableFrom(Plain.class) && Object.class.isAssignableFrom(Plain.class);
    }

    private static boolean made() {
        Object made = new Plain[1];
        return made instanceof Marked[];
    }

    /** What is gained. */
    interface Marked {
    }

    /** What was there. */
    interface Kept {
    }

    /** Stands for a class of the program. */
    static class Plain implements Kept {
    }

    /** Stands for its successor. */
    static final class Gained extends Plain implements Marked, Serializable {
        private static final long serialVersionUID = 1;
    }
}
