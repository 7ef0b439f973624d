package dev.reloadall.engine.repoint.gate;

import static dev.reloadall.engine.repoint.vm.UnknownLayout.require;

import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.plan.ClassOpening;
import dev.reloadall.engine.repoint.klass.Successor;
import dev.reloadall.engine.repoint.opening.OpenClasses;
import dev.reloadall.engine.repoint.vm.ClassFlags;
import dev.reloadall.engine.repoint.vm.CompiledCode;
import dev.reloadall.engine.repoint.vm.Layout;
import dev.reloadall.engine.repoint.vm.UnknownLayout;
import dev.reloadall.runtime.Repointed;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.EnumSet;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Proves on a throw-away class that one which was final when it was loaded can have a successor, though code was linked and compiled
 * that knew that it has none.
 */
public final class FinalGate {

    private static final String NOW = "instance;cast 7;array;arrays;same;hash 5;now";
    private static final String LATER = "instance;cast 7;array;arrays;same;hash 5;later;marked 8";

    private final Redefiner redefiner;
    private final Layout layout;
    private final CompiledCode compiled;

    /** @param redefiner of the throw-away classes */
    public FinalGate(Redefiner redefiner, Layout layout, CompiledCode compiled) {
        this.redefiner = redefiner;
        this.layout = layout;
        this.compiled = compiled;
    }

    /** @throws UnknownLayout where anything is not as expected */
    public void prove(ClassFlags flags, OpenClasses opened) {
        try {
            Closed object = Closed.CONSTANT;
            long now = layout.word(Closed.class);
            int modifiers = Closed.class.getModifiers();
            examine(object, NOW);
            opened.open(Map.of(Closed.class, EnumSet.of(ClassOpening.EXTENSIBLE)));
            compiled.discard();
            require(!flags.isFinal(Closed.class) && Modifier.isFinal(Closed.class.getModifiers()) && Closed.class.getModifiers() == modifiers,
                    "a class is not open that was made so");
            Successor later = Successor.define(Closed.class, successor(), layout);
            Repointed.store(object, later.word());
            compiled.discard();
            examine(object, LATER);
            redefiner.retransform(Closed.class);
            examine(object, LATER);
            Repointed.store(object, now);
            compiled.discard();
            examine(object, NOW);
        } catch (ReflectiveOperationException e) {
            throw new UnknownLayout("the proof failed: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownLayout("the proof was interrupted", e);
        }
    }

    /** Interpreted first, or by C1, and by C2 then. */
    private void examine(Closed object, String expected) throws ReflectiveOperationException, InterruptedException {
        Object[] array = new Closed[1];
        requireSame(object, array, expected);
        Method probe = FinalGate.class.getDeclaredMethod("probe", Closed.class, Object.class, Object[].class);
        if (compiled.hasC2()) {
            require(compiled.compile(probe, () -> probe(object, object, array)), "C2 does not compile");
        }
        requireSame(object, array, expected);
    }

    private static void requireSame(Closed object, Object[] array, String expected) {
        String seen = probe(object, object, array);
        require(seen.equals(expected), "what was final is " + seen + " instead of " + expected);
    }

    /** What code does with a class that may be final: each as code that knows it compares classes. */
    static String probe(Closed typed, Object object, Object[] array) {
        String seen = Closed.CONSTANT instanceof Closed && object instanceof Closed ? "instance;" : "";
        seen += "cast " + ((Closed) object).own() + ";";
        array[0] = object;
        Closed[] exact = new Closed[] {null};
        ((Object[]) exact)[0] = object;
        seen += exact[0] == object && ((Closed[]) array)[0] == object ? "array;" : "";
        seen += (Object) exact instanceof Closed[] && Closed[].class.isInstance(array) ? "arrays;" : "";
        seen += object.getClass() == Closed.class && Closed.class.isInstance(object) ? "same;" : "";
        seen += "hash " + typed.hashCode() + ";" + typed.toString();
        return object instanceof Marked marked ? seen + ";marked " + marked.mark() : seen;
    }

    private static byte[] successor() {
        String name = Type.getInternalName(Closed.class);
        ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        out.visit(Opcodes.V17, Opcodes.ACC_SUPER | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC, name + "$reloadall", null, name,
                new String[] {Type.getInternalName(Marked.class)});
        method(out, "toString", "()Ljava/lang/String;", "later", Opcodes.ARETURN);
        method(out, "mark", "()I", 8, Opcodes.IRETURN);
        return out.toByteArray();
    }

    private static void method(ClassWriter out, String name, String desc, Object constant, int result) {
        MethodVisitor method = out.visitMethod(Opcodes.ACC_PUBLIC, name, desc, null, null);
        method.visitLdcInsn(constant);
        method.visitInsn(result);
        method.visitMaxs(0, 0);
    }

    /** What the successor gains. */
    interface Marked {
        int mark();
    }

    /** Its superclass stands for a library's. */
    static class Base {
        @Override
        public String toString() {
            return "now";
        }
    }

    /** Stands for a final class of the program. */
    static final class Closed extends Base {
        static final Closed CONSTANT = new Closed(7);

        private final int value;

        Closed(int value) {
            this.value = value;
        }

        int own() {
            return value;
        }

        @Override
        public int hashCode() {
            return 5;
        }

        @Override
        public boolean equals(Object other) {
            return other == this;
        }
    }
}
