package dev.reloadall.engine.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Pairs the accessors ({@code access$000}) by which compilers before 11 let nest mates reach private members: those with
 * the same body are the same.
 */
final class Accessors {
    private final Matching matching;
    private final ClassNode older;
    private final ClassNode newer;

    Accessors(Matching matching, ClassNode older, ClassNode newer) {
        this.matching = matching;
        this.older = older;
        this.newer = newer;
    }

    /** New accessors to their canonical names, where these differ. */
    Map<MemberName, String> renamed() {
        Map<MethodNode, String> names = new LinkedHashMap<>();
        List<MethodNode> left = new ArrayList<>(older.methods.stream().filter(Family::isAccessor).toList());
        List<MethodNode> accessors = newer.methods.stream().filter(Family::isAccessor).toList();
        for (MethodNode accessor : accessors) {
            left.stream().filter(old -> isSame(old, accessor)).findFirst().ifPresent(old -> {
                names.put(accessor, old.name);
                left.remove(old);
            });
        }
        accessors.forEach(accessor -> names.computeIfAbsent(accessor, added -> free(added.name, names)));
        Map<MemberName, String> renamed = new LinkedHashMap<>();
        names.forEach((accessor, name) -> renamed.put(new MemberName(newer.name, accessor.name, accessor.desc), name));
        renamed.entrySet().removeIf(entry -> entry.getKey().name().equals(entry.getValue()));
        return renamed;
    }

    private boolean isSame(MethodNode old, MethodNode accessor) {
        return matching.oldShapes.descriptor(old).equals(matching.newShapes.descriptor(accessor))
                && matching.oldShapes.body(old).equals(matching.newShapes.body(accessor));
    }

    private String free(String wanted, Map<MethodNode, String> names) {
        String name = wanted;
        for (int n = 2; isTaken(name, wanted, names); n++) {
            name = wanted + "$v" + n;
        }
        return name;
    }

    private boolean isTaken(String name, String wanted, Map<MethodNode, String> names) {
        return names.containsValue(name) || older.methods.stream().anyMatch(method -> method.name.equals(name))
                || !name.equals(wanted) && newer.methods.stream().anyMatch(method -> method.name.equals(name));
    }
}
