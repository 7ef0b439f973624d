package dev.reloadall.engine.match;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The methods that have another descriptor now: of their name one went, and one came. With several of a name nothing says
 * which became which.
 */
final class ChangedSignatures {
    private final Map<String, List<MethodNode>> gone;
    private final Map<String, List<MethodNode>> added;

    ChangedSignatures(ClassNode older, ClassNode newer) {
        gone = onlyIn(older, newer);
        added = onlyIn(newer, older);
    }

    private static Map<String, List<MethodNode>> onlyIn(ClassNode type, ClassNode other) {
        Set<String> others = new HashSet<>();
        other.methods.forEach(method -> others.add(Nesting.key(method)));
        return type.methods.stream().filter(method -> isOfSource(method) && !others.contains(Nesting.key(method)))
                .collect(Collectors.groupingBy(method -> method.name));
    }

    /** Constructors are none of these: what stands in them is paired whichever of them it is. */
    private static boolean isOfSource(MethodNode method) {
        return (method.access & Opcodes.ACC_SYNTHETIC) == 0 && !method.name.startsWith("<");
    }

    /** Takes the old and the new version of each. */
    void forEach(BiConsumer<MethodNode, MethodNode> taker) {
        gone.forEach((name, olds) -> {
            List<MethodNode> news = added.getOrDefault(name, List.of());
            if (olds.size() == 1 && news.size() == 1) {
                taker.accept(olds.get(0), news.get(0));
            }
        });
    }
}
