package dev.reloadall.engine.world;

import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.objectweb.asm.Opcodes;

/** Finds what the objects of a class lack natively of what its present version says. */
public final class Shapes {

    private final Types types;
    private final Resolution logical;
    private final Resolution natives;

    public Shapes(Types types) {
        this.types = types;
        this.logical = Resolution.logicalView(types);
        this.natives = Resolution.nativeView(types);
    }

    /**
     * What objects of the class need; its number is 0.
     *
     * @param all may its superinterfaces have methods for which it has no body natively? So it may be while it loads, and
     *     when it was abstract
     */
    public Shape of(String name, boolean all) {
        Set<String> interfaces = closure(name, TypeInfo::schema);
        interfaces.removeAll(closure(name, TypeInfo::nativeSchema));
        Set<MemberKey> overrides = new LinkedHashSet<>();
        interfaces.forEach(each -> implemented(name, each, overrides));
        for (String type = name; type != null; type = superName(type)) {
            overridden(name, type, overrides);
            bodiless(name, type, overrides);
        }
        if (all) {
            closure(name, TypeInfo::nativeSchema).forEach(each -> bodiless(name, each, overrides));
        }
        return interfaces.isEmpty() && overrides.isEmpty() ? Shape.NONE : new Shape(0, List.copyOf(interfaces), overrides);
    }

    private void implemented(String name, String added, Set<MemberKey> overrides) {
        TypeInfo type = types.find(added);
        if (type == null) {
            return;
        }
        for (MemberSchema method : type.nativeSchema().methods().values()) {
            Found found = method.isVirtual() ? logical.method(name, method.key()) : null;
            if (found != null && needsDispatch(name, found)) {
                overrides.add(method.key());
            }
        }
    }

    private boolean needsDispatch(String name, Found found) {
        if (found.type().nativeSchema().isInterface()) {
            return found.home() != null; // the VM selects a native default method itself
        }
        if (found.member().isAbstract()) {
            return false;
        }
        Found natively = natives.method(name, found.member().key());
        return natively == null || natively.type().nativeSchema().isInterface() || natively.member().isAbstract()
                || !natively.member().is(Opcodes.ACC_PUBLIC) || found.home() != null && !natively.type().reloadable();
    }

    /** Methods of a version that natively would be a library's. */
    private void overridden(String name, String type, Set<MemberKey> overrides) {
        TypeInfo info = types.find(type);
        if (info == null || !info.reloadable()) {
            return;
        }
        info.homes().forEach((member, home) -> {
            Found natively = member.kind() == Member.Kind.METHOD ? natives.method(name, member.key()) : null;
            Found found = natively == null || natively.type().reloadable() ? null : logical.method(name, member.key());
            if (found != null && natively.member().isVirtual() && found.member().isVirtual() && found.home() != null) {
                overrides.add(member.key());
            }
        });
    }

    /** Methods that are abstract natively, and are not by now. */
    private void bodiless(String name, String type, Set<MemberKey> overrides) {
        TypeInfo info = types.find(type);
        if (info == null) {
            return;
        }
        for (MemberSchema method : info.nativeSchema().methods().values()) {
            Found natively = method.isAbstract() ? natives.method(name, method.key()) : null;
            Found found = natively == null || !natively.member().isAbstract() ? null : logical.method(name, method.key());
            if (found != null && found.member().isVirtual() && !found.member().isAbstract()) {
                overrides.add(method.key());
            }
        }
    }

    private Set<String> closure(String name, Function<TypeInfo, ClassSchema> view) {
        Set<String> all = new LinkedHashSet<>();
        for (String type = name; type != null; type = superName(type)) {
            TypeInfo info = types.find(type);
            if (info != null) {
                view.apply(info).interfaces().forEach(each -> collect(each, view, all));
            }
        }
        return all;
    }

    private void collect(String name, Function<TypeInfo, ClassSchema> view, Set<String> all) {
        TypeInfo info = all.add(name) ? types.find(name) : null;
        if (info != null) {
            view.apply(info).interfaces().forEach(each -> collect(each, view, all));
        }
    }

    private String superName(String name) {
        TypeInfo info = types.find(name);
        return info == null ? null : info.nativeSchema().superName();
    }
}
