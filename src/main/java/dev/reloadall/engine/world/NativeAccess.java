package dev.reloadall.engine.world;

import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberSchema;
import org.objectweb.asm.Opcodes;

/** Will the VM let one class link to a member of another (JVMS 5.4.4)? */
public final class NativeAccess {

    private final Types types;

    public NativeAccess(Types types) {
        this.types = types;
    }

    /**
     * @param from the class whose code it is; a companion is given by its own schema
     * @param found the member as the VM finds it
     * @return whether the access is allowed; where a class is not known, as the compiler allowed it
     */
    public boolean allows(ClassSchema from, Found found) {
        ClassSchema owner = found.type().nativeSchema();
        MemberSchema member = owner.fields().get(found.member().key());
        if (member == null) {
            member = owner.methods().get(found.member().key());
        }
        if (member == null || member.is(Opcodes.ACC_PUBLIC) || from.name().equals(owner.name())) {
            return true;
        }
        if (member.isPrivate()) {
            return areNestmates(from, owner);
        }
        if (from.packageName().equals(owner.packageName())) {
            return true;
        }
        return member.is(Opcodes.ACC_PROTECTED) && Resolution.nativeView(types).isSubtype(from.superName(), owner.name());
    }

    private boolean areNestmates(ClassSchema a, ClassSchema b) {
        return host(a).equals(host(b));
    }

    /** The validated nest host: one that does not list the class as a member is not its host (JVMS 5.4.4). */
    private String host(ClassSchema schema) {
        if (schema.nestHost() == null) {
            return schema.name();
        }
        TypeInfo host = types.find(schema.nestHost());
        boolean valid = host != null && host.nativeSchema().nestMembers().contains(schema.name());
        return valid ? schema.nestHost() : schema.name();
    }
}
