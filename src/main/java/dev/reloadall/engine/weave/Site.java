package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.world.Found;
import dev.reloadall.engine.world.NativeAccess;
import dev.reloadall.engine.world.Resolution;
import dev.reloadall.engine.world.TypeInfo;
import dev.reloadall.engine.world.Types;
import org.objectweb.asm.Type;

/**
 * Whose code is woven, and which class will run it.
 *
 * @param types the world after the reload
 * @param self the class whose source the code is from
 * @param executing the class that will run it: the class itself, or a companion of it
 * @param bridges where method handles to members without a linkable form get one
 */
record Site(Types types, TypeInfo self, ClassSchema executing, Bridges bridges) {

    boolean inCompanion() {
        return !executing.name().equals(self.name());
    }

    Resolution logical() {
        return Resolution.logicalView(types);
    }

    Resolution natives() {
        return Resolution.nativeView(types);
    }

    /** Will the VM let the executing class link to it? */
    boolean allows(Found found) {
        return new NativeAccess(types).allows(executing, found);
    }

    /** Can a reference that names this class need weaving at all? */
    boolean concerns(String owner) {
        if (owner.startsWith("[")) {
            return false;
        }
        TypeInfo type = types.find(owner);
        return type != null && (type.reloadable() || inCompanion());
    }

    Type selfType() {
        return Type.getObjectType(self.name());
    }
}
