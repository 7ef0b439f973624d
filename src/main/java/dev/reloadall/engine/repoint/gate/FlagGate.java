package dev.reloadall.engine.repoint.gate;

import static dev.reloadall.engine.repoint.vm.UnknownLayout.require;

import dev.reloadall.engine.instrument.TrustedLookup;
import dev.reloadall.engine.plan.ClassOpening;
import dev.reloadall.engine.repoint.opening.OpenClasses;
import dev.reloadall.engine.repoint.vm.ClassFlags;
import dev.reloadall.engine.repoint.vm.UnknownLayout;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Proves on a throw-away class that the VM's flags of it are where they should be, and that it goes by them. */
public final class FlagGate {

    private final ClassFlags flags;
    private final OpenClasses opened;

    /** @param opened opens the throw-away class as it does those of the program */
    public FlagGate(ClassFlags flags, OpenClasses opened) {
        this.flags = flags;
        this.opened = opened;
    }

    /** @throws UnknownLayout where anything is not as expected */
    public void prove() {
        require(!flags.isFinal(Shut.class) && flags.isFinal(Final.class), "final is not where it should be");
        require(!flags.isPublic(Shut.class) && flags.isPublic(ClassOpening.class), "public is not where it should be");
        require(flags.methods(Shut.class).equals(Set.of("2 <init>", "10 fixed", "1 open")), "methods are not where they should be");
        int modifiers = Shut.class.getModifiers();
        opened.open(Map.of(Shut.class, EnumSet.of(ClassOpening.PUBLIC, ClassOpening.CONSTRUCTORS)));
        require(Shut.class.getModifiers() == modifiers, "reflection sees the flags");
        require(Modifier.isPublic(accessFlags()), "a class is not public that was made so");
        require(flags.methods(Shut.class).equals(Set.of("0 <init>", "10 fixed", "1 open")), "a constructor is not open that was made so");
        require(new Shut().open() == 3, "a class does not work any more that was made public");
    }

    /** As the VM has them. */
    private static int accessFlags() {
        try {
            Class<?> reflection = Class.forName("jdk.internal.reflect.Reflection");
            return (int) TrustedLookup.get().findStatic(reflection, "getClassAccessFlags", MethodType.methodType(int.class, Class.class))
                    .invoke(Shut.class);
        } catch (Throwable e) {
            throw new UnknownLayout("it does not tell the flags of a class: " + e, e);
        }
    }

    /** Looked at, and opened. */
    static class Shut {
        private Shut() {
        }

        private static int fixed() {
            return 3;
        }

        public int open() {
            return fixed();
        }
    }

    /** Looked at. */
    static final class Final {
    }
}
