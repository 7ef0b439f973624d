package dev.reloadall.engine.slice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/** Reads the constants of an enum from its {@code <clinit>}. */
public final class EnumConstants {

    private EnumConstants() {}

    /** The constants in the order of their ordinals; none for a class that is no enum. */
    public static List<EnumConstant> of(ClassNode type) {
        List<EnumConstant> constants = new ArrayList<>();
        for (FieldNode field : type.fields) {
            if ((field.access & Opcodes.ACC_ENUM) != 0) {
                constants.add(constant(type, field, constants.size()));
            }
        }
        return Collections.unmodifiableList(constants);
    }

    private static EnumConstant constant(ClassNode type, FieldNode field, int ordinal) {
        Initializer creation = InitializerSlicer.statics(type, field.name, field.desc);
        CreationReader reader = creation instanceof Initializer.Sliced sliced
                ? CreationReader.read(type, sliced.code())
                : CreationReader.UNKNOWN;
        return new EnumConstant(field.name, ordinal, reader.type(), reader.constructor(), creation, reader.arguments());
    }
}
