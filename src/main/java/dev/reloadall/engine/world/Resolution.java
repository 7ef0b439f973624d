package dev.reloadall.engine.world;

import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import java.util.function.Function;

/**
 * Field and method resolution (JVMS 5.4.3.2 to 5.4.3.4) over one of the two views of the world.
 *
 * <p>The native view says what the VM will find, the logical one what it is to find.
 */
public final class Resolution {

    /** What the VM knows. */
    public static Resolution nativeView(Types types) {
        return new Resolution(types, TypeInfo::nativeSchema);
    }

    /** What the present versions say. */
    public static Resolution logicalView(Types types) {
        return new Resolution(types, TypeInfo::schema);
    }

    private final Types types;
    private final Function<TypeInfo, ClassSchema> view;

    private Resolution(Types types, Function<TypeInfo, ClassSchema> view) {
        this.types = types;
        this.view = view;
    }

    /** The class and its superclasses' fields, superinterfaces first; {@code null} where there is none. */
    public Found field(String owner, MemberKey key) {
        TypeInfo type = owner == null ? null : types.find(owner);
        if (type == null) {
            return null;
        }
        ClassSchema schema = view.apply(type);
        MemberSchema own = schema.fields().get(key);
        if (own != null) {
            return new Found(type, own);
        }
        for (String each : schema.interfaces()) {
            Found found = field(each, key);
            if (found != null) {
                return found;
            }
        }
        return field(schema.superName(), key);
    }

    /** Method resolution; {@code null} where there is none. */
    public Found method(String owner, MemberKey key) {
        Found found = inClasses(owner, key);
        if (found == null) {
            found = inInterfaces(owner, key, null);
        }
        return found;
    }

    /** A constructor, which is never inherited. */
    public Found constructor(String owner, MemberKey key) {
        TypeInfo type = types.find(owner);
        MemberSchema own = type == null ? null : view.apply(type).methods().get(key);
        return own == null ? null : new Found(type, own);
    }

    private Found inClasses(String owner, MemberKey key) {
        for (String name = owner; name != null; ) {
            TypeInfo type = types.find(name);
            if (type == null) {
                return null;
            }
            ClassSchema schema = view.apply(type);
            MemberSchema own = schema.methods().get(key);
            if (own != null) {
                return new Found(type, own);
            }
            name = schema.superName();
        }
        return null;
    }

    /** A maximally specific superinterface method, a concrete one before an abstract one. */
    private Found inInterfaces(String owner, MemberKey key, Found best) {
        Found found = best;
        for (String name = owner; name != null; ) {
            TypeInfo type = types.find(name);
            if (type == null) {
                return found;
            }
            ClassSchema schema = view.apply(type);
            for (String each : schema.interfaces()) {
                found = better(found, inInterface(each, key));
            }
            name = schema.isInterface() ? null : schema.superName();
        }
        return found;
    }

    private Found inInterface(String name, MemberKey key) {
        TypeInfo type = types.find(name);
        if (type == null) {
            return null;
        }
        MemberSchema own = view.apply(type).methods().get(key);
        if (own != null && own.isVirtual()) {
            return new Found(type, own);
        }
        return inInterfaces(name, key, null);
    }

    private Found better(Found a, Found b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        if (isSubtype(b.type().name(), a.type().name())) {
            return b;
        }
        return a.member().isAbstract() && !b.member().isAbstract() ? b : a;
    }

    /** Is the first class the second, or a subtype of it? False where a class on the way is not known. */
    public boolean isSubtype(String name, String of) {
        if (name == null) {
            return false;
        }
        if (name.equals(of)) {
            return true;
        }
        TypeInfo type = types.find(name);
        if (type == null) {
            return false;
        }
        ClassSchema schema = view.apply(type);
        return isSubtype(schema.superName(), of) || schema.interfaces().stream().anyMatch(each -> isSubtype(each, of));
    }
}
