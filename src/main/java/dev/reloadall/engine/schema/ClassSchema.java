package dev.reloadall.engine.schema;

import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;

/**
 * All of a class that redefinition may not change.
 *
 * @param version the class file's version, minor in the upper half as ASM has it
 * @param access the class's access flags
 * @param name internal name
 * @param superName internal name, {@code null} for {@code java/lang/Object}
 * @param interfaces internal names, in order
 * @param fields in order of declaration
 * @param methods in order of declaration
 * @param nestHost internal name, or {@code null} when the class is its own host
 * @param nestMembers internal names, empty when there are none
 * @param permittedSubclasses internal names, {@code null} when the class is not sealed
 * @param recordComponents name and descriptor of each, {@code null} when it is no record
 */
public record ClassSchema(
        int version,
        int access,
        String name,
        String superName,
        List<String> interfaces,
        Map<MemberKey, MemberSchema> fields,
        Map<MemberKey, MemberSchema> methods,
        String nestHost,
        List<String> nestMembers,
        List<String> permittedSubclasses,
        List<MemberKey> recordComponents) {

    /** The field of each prepared class that holds an object's newest part; {@code runtime.SlotExtension} looks for the same. */
    public static final MemberKey SLOT = new MemberKey("$reloadall", "Ljava/lang/Object;");

    public boolean is(int flag) {
        return (access & flag) != 0;
    }

    public boolean isInterface() {
        return is(Opcodes.ACC_INTERFACE);
    }

    public boolean isEnum() {
        return is(Opcodes.ACC_ENUM) && "java/lang/Enum".equals(superName);
    }

    public boolean isRecord() {
        return recordComponents != null;
    }

    /** The package's internal name, empty for the unnamed one. */
    public String packageName() {
        return packageOf(name);
    }

    /** The package of an internal class name, empty for the unnamed one. */
    public static String packageOf(String internalName) {
        int slash = internalName.lastIndexOf('/');
        return slash < 0 ? "" : internalName.substring(0, slash);
    }

    /** The binary name. */
    public String binaryName() {
        return name.replace('/', '.');
    }
}
