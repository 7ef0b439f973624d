package dev.reloadall.engine.diff;

import dev.reloadall.engine.schema.MemberSchema;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** Members as a person reads them. */
public final class Readable {

    private Readable() {
    }

    /** {@code total(int)}, and {@code Account(int)} for a constructor. */
    public static String method(String owner, MemberSchema method) {
        String parameters = Arrays.stream(Type.getArgumentTypes(method.key().desc())).map(Readable::type)
                .collect(Collectors.joining(", ", "(", ")"));
        return (method.key().isConstructor() ? simple(owner.replace('/', '.')) : method.key().name()) + parameters;
    }

    /** The type of a field, with {@code static} before it where it is. */
    public static String fieldType(MemberSchema field) {
        return (field.isStatic() ? "static " : "") + type(Type.getType(field.key().desc()));
    }

    /** A type's simple name. */
    public static String type(Type type) {
        return simple(type.getClassName());
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }
}
