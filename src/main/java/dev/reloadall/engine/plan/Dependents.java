package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.ClassReferences;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.Resolution;
import dev.reloadall.engine.world.Types;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/** Unchanged classes that name a changed one, or a subclass of it: they are rewoven in the same reload. */
final class Dependents {

    private static final int CONSTANT_UTF8 = 1;
    private static final String CLONE = "clone";

    private final PlanBuilder plan;

    Dependents(PlanBuilder plan) {
        this.plan = plan;
    }

    void include() {
        Set<String> affected = new HashSet<>();
        plan.classes().stream().filter(PlannedClass::relinks).forEach(each -> affected.add(each.type().name()));
        if (affected.isEmpty()) {
            return;
        }
        Set<String> changed = Set.copyOf(affected);
        for (LoadedType type : plan.world().all()) {
            if (isBelow(type, changed)) {
                affected.add(type.name());
            }
        }
        java.util.List.copyOf(plan.classes()).stream().filter(each -> each.gainsParts()).forEach(this::cloners);
        for (LoadedType type : plan.world().all()) {
            if (type.type() != null && names(type.state().logical(), affected)) {
                plan.include(type);
            }
        }
    }

    /** A superclass's {@code clone()}, or its call of the VM's, must copy the parts of its subclass's objects too. */
    private void cloners(PlannedClass planned) {
        for (Class<?> type = planned.type().type().getSuperclass(); type != null; type = type.getSuperclass()) {
            LoadedType loaded = type.getClassLoader() == null ? null : plan.world().get(type);
            if (loaded != null && mentionsClone(loaded.state().logical())) {
                plan.include(loaded);
            }
        }
    }

    private boolean isBelow(LoadedType type, Set<String> changed) {
        if (type.loader() == null) {
            return false;
        }
        Types types = plan.types(type);
        Resolution logical = Resolution.logicalView(types);
        return changed.stream().anyMatch(name -> logical.isSubtype(type.name(), name))
                || changed.stream().anyMatch(name -> Resolution.nativeView(types).isSubtype(type.name(), name));
    }

    /** Does the class file name one of these classes? */
    static boolean names(byte[] classFile, Set<String> affected) {
        return ClassReferences.remembered(classFile).stream().anyMatch(affected::contains);
    }

    private static boolean mentionsClone(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i);
            if (offset > 0 && reader.readByte(offset - 1) == CONSTANT_UTF8 && isClone(reader, offset)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClone(ClassReader reader, int offset) {
        if (reader.readUnsignedShort(offset) != CLONE.length()) {
            return false;
        }
        for (int i = 0; i < CLONE.length(); i++) {
            if (reader.readByte(offset + 2 + i) != CLONE.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
