package dev.reloadall.engine.repoint.klass;

import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.instrument.TrustedLookup;
import dev.reloadall.engine.repoint.vm.Layout;
import dev.reloadall.engine.weave.SuccessorWeaver;
import dev.reloadall.engine.world.Shape;
import dev.reloadall.engine.world.TypeInfo;
import java.lang.invoke.MethodHandles.Lookup.ClassOption;

/**
 * A class that stands in for another one.
 *
 * @param type the class
 * @param hidden the successor, by a mirror that no object answers with
 * @param word the klass word of its instances
 */
public record Successor(Class<?> type, Class<?> hidden, long word) {

    /** Defines it, without initializing it, and hides it. */
    public static Successor define(Class<?> type, TypeInfo info, Shape shape, Layout layout) {
        return define(type, SuccessorWeaver.weave(info, shape), layout);
    }

    /** Of a class file made otherwise. */
    public static Successor define(Class<?> type, byte[] classFile, Layout layout) {
        Class<?> hidden = hidden(type, classFile);
        layout.requireSame(type, hidden);
        Redefiner.link(hidden);
        hidden.arrayType(); // made later, the VM would take it for that of the class; it makes that one too
        layout.hide(hidden, type);
        return new Successor(type, hidden, layout.word(hidden));
    }

    /** Strong, because nothing but klasses refers to it; a nest mate, to call private constructors. */
    public static Class<?> hidden(Class<?> type, byte[] classFile) {
        try {
            return TrustedLookup.get().in(type).defineHiddenClass(classFile, false, ClassOption.NESTMATE, ClassOption.STRONG).lookupClass();
        } catch (IllegalAccessException e) {
            throw new LinkageError(type.getName(), e);
        }
    }
}
