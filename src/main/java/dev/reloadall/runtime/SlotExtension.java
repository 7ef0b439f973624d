package dev.reloadall.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;

/** A prepared class: its objects hold their newest part in the slot that was added when the class was loaded. */
final class SlotExtension extends Extension {

    /** The field that preparation adds; {@code engine.schema.ClassSchema} has the same name. */
    static final String SLOT = "$reloadall";

    private final VarHandle slot;
    private final MethodHandle getter;

    SlotExtension(Class<?> owner) {
        MethodHandles.Lookup lookup = Gateway.trusted().in(owner);
        try {
            slot = lookup.findVarHandle(owner, SLOT, Object.class);
            // Unlike asType, this does not check for an interface: nothing but a part is ever put into the slot.
            getter = MethodHandles.explicitCastArguments(lookup.findGetter(owner, SLOT, Object.class),
                    MethodType.methodType(Part.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(owner.getName(), e);
        }
    }

    static boolean hasSlot(Class<?> owner) {
        if (owner.isInterface()) {
            return false;
        }
        try {
            Gateway.trusted().in(owner).findGetter(owner, SLOT, Object.class);
            // the look-up goes up to superclasses: only a field of the class itself is its slot
            return Gateway.trusted().revealDirect(Gateway.trusted().in(owner).findGetter(owner, SLOT, Object.class))
                    .getDeclaringClass() == owner;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    @Override
    public Part head(Object object) {
        return (Part) slot.getVolatile(object);
    }

    @Override
    public boolean replace(Object object, Part expected, Part next) {
        return slot.compareAndSet(object, expected, next);
    }

    @Override
    MethodHandle headGetter() {
        return getter; // a plain read: a part is published by a compare-and-set, and read through the reference itself
    }

    @Override
    public String kind() {
        return "slot";
    }
}
