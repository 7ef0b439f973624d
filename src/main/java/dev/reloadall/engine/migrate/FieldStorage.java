package dev.reloadall.engine.migrate;

import dev.reloadall.engine.instrument.TrustedLookup;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.TypeState;
import dev.reloadall.runtime.Part;
import dev.reloadall.runtime.RawField;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Field;

/** Reads a field where a given version of its class keeps it: natively, in a part, or in a companion. */
final class FieldStorage {

    private FieldStorage() {
    }

    /** Reads one object's field, or the static one. */
    static ValueSource reader(LoadedType type, TypeState state, MemberSchema field) {
        Home home = state.info().home(Member.field(field));
        Class<?> owner = type.type();
        if (home == null) {
            return field.isStatic() ? statics(RawField.getter(declared(owner, field))) : nativeField(owner, field);
        }
        Class<?> companion = companion(state, home);
        return field.isStatic() ? statics(RawField.getter(declared(companion, field, home.name()))) : part(companion, home, field);
    }

    private static ValueSource nativeField(Class<?> owner, MemberSchema field) {
        return ValueSource.ofInstances(RawField.getter(declared(owner, field)));
    }

    private static ValueSource statics(MethodHandle getter) {
        MethodHandle exact = getter.asType(Handles.GET_STATIC);
        return (object, old) -> (Object) exact.invokeExact();
    }

    private static ValueSource part(Class<?> companion, Home home, MemberSchema field) {
        MethodHandle getter = RawField.getter(declared(companion, field, home.name())).asType(Handles.GET);
        return (object, old) -> {
            Object part = find(old, companion);
            return part == null ? ValueSource.NONE : (Object) getter.invokeExact(part);
        };
    }

    static Part find(Part head, Class<?> companion) {
        for (Part part = head; part != null; part = part.link()) {
            if (part.getClass() == companion) {
                return part;
            }
        }
        return null;
    }

    static Class<?> companion(TypeState state, Home home) {
        return state.companions().stream().filter(each -> each.companion().name().equals(home.companion())).findFirst()
                .map(TypeState.DefinedCompanion::type)
                .orElseThrow(() -> new IllegalStateException("no companion " + home.companion()));
    }

    static Field declared(Class<?> owner, MemberSchema field) {
        return declared(owner, field, field.key().name());
    }

    /** Past reflection's filters, which hide fields of some of the JDK's classes. */
    static Field declared(Class<?> owner, MemberSchema field, String name) {
        for (Field each : DeclaredFields.of(owner)) {
            if (each.getName().equals(name) && each.getType().descriptorString().equals(field.key().desc())) {
                return each;
            }
        }
        throw new IllegalStateException("the VM has no field " + owner.getName() + "." + name);
    }

    static MethodHandle writer(Class<?> companion, Home home, MemberSchema field) {
        return RawField.setter(declared(companion, field, home.name()));
    }

    static java.lang.invoke.MethodHandles.Lookup lookup(Class<?> type) {
        return TrustedLookup.get().in(type);
    }
}
