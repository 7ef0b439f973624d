package dev.reloadall.engine.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/**
 * The variables that an anonymous or local class captured: synthetic fields {@code val$x}.
 *
 * <p>A captured variable may be renamed between versions. Its value lies in the field with the old name, so the new code is
 * made to use that one: by name where it still exists, then by type in order, unless the two variables are there side by side.
 */
final class CapturedFields {
    static final String PREFIX = "val$";

    private CapturedFields() {
    }

    static boolean isCaptured(String name) {
        return name.startsWith(PREFIX);
    }

    static List<FieldNode> of(ClassNode node) {
        return node.fields.stream()
                .filter(field -> isCaptured(field.name) && (field.access & Opcodes.ACC_SYNTHETIC) != 0).toList();
    }

    /** The captured types, independent of their order. */
    static List<String> types(ClassNode node, NameNormalizer names) {
        return of(node).stream().map(field -> names.mapDesc(field.desc)).sorted().toList();
    }

    /** Do objects of the older class hold each variable that the newer one captures? */
    static boolean follow(Numbered older, Numbered newer) {
        List<String> held = of(older.type).stream().map(field -> field.name).toList();
        Map<MemberName, String> renamed = renamed(older.type, newer.type, renames(older, newer));
        return of(newer.type).stream().allMatch(field -> held.contains(field.name)
                || renamed.containsKey(new MemberName(newer.type.name, field.name, field.desc)));
    }

    /** Whether the one variable, with the field's prefix, may be the other under a new name. */
    static BiPredicate<String, String> renames(Numbered older, Numbered newer) {
        return (from, to) -> CapturedVariables.mayBeRenamed(older, newer, from.substring(PREFIX.length()), to.substring(PREFIX.length()));
    }

    /** New names of captured variables to the fields that hold them, where they differ. */
    static Map<MemberName, String> renamed(ClassNode oldType, ClassNode newType, BiPredicate<String, String> renames) {
        List<FieldNode> free = new ArrayList<>(of(oldType));
        List<FieldNode> renamed = new ArrayList<>(of(newType));
        renamed.removeIf(field -> free.removeIf(old -> old.name.equals(field.name)));
        renamed.sort(Comparator.comparing(field -> newType.fields.indexOf(field)));
        Map<MemberName, String> result = new LinkedHashMap<>();
        for (FieldNode field : renamed) {
            free.stream().filter(old -> old.desc.equals(field.desc) && renames.test(old.name, field.name)).findFirst().ifPresent(old -> {
                free.remove(old);
                result.put(new MemberName(newType.name, field.name, field.desc), old.name);
            });
        }
        return result;
    }
}
