package dev.reloadall.engine.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Gives every class, lambda, accessor and captured variable of the new version the name it has in the VM. */
final class CanonicalNames {
    private final Matching matching;
    private final FreshNames fresh;
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<MemberName, String> methods = new LinkedHashMap<>();
    private final Map<MemberName, String> fields = new LinkedHashMap<>();
    private final Map<MemberName, int[]> captureOrders = new LinkedHashMap<>();
    private final Set<MemberName> freshLambdas = new LinkedHashSet<>();

    CanonicalNames(Matching matching, Predicate<String> taken, BiPredicate<String, String> takenMethod) {
        this.matching = matching;
        fresh = new FreshNames(matching.oldFamily, matching.newFamily, taken, takenMethod);
        List<ClassNode> outermostFirst = new ArrayList<>(matching.newFamily.classes());
        outermostFirst.sort(Comparator.comparingInt((ClassNode type) -> type.name.length()).thenComparing(type -> type.name));
        outermostFirst.forEach(this::nameType);
        outermostFirst.forEach(this::nameMembers);
        matching.newNesting.all().stream().filter(Numbered::isLambda).forEach(this::nameLambda);
    }

    Match match() {
        return new Match(types, methods, fields, captureOrders, freshLambdas, retiredTypes(), retiredLambdas());
    }

    private void nameType(ClassNode type) {
        ClassNode older = matching.older(type);
        if (older != null) {
            types.put(type.name, older.name);
        } else if (matching.newFamily.isNamedThroughout(type.name)) {
            types.put(type.name, type.name);
        } else {
            types.put(type.name, fresh.type(afterOuter(type.name)));
        }
    }

    /** The name with the outer class's part renamed: what is in {@code A$2} follows when that becomes {@code A$1}. */
    private String afterOuter(String name) {
        for (int end = name.lastIndexOf('$'); end > 0; end = name.lastIndexOf('$', end - 1)) {
            String outer = types.get(name.substring(0, end));
            if (outer != null) {
                return outer + name.substring(end);
            }
        }
        return name;
    }

    private void nameMembers(ClassNode type) {
        ClassNode older = matching.older(type);
        if (older == null) {
            return;
        }
        if (matching.newFamily.isNumbered(type.name)) {
            fields.putAll(CapturedFields.renamed(older, type, renames(type)));
        }
        methods.putAll(new Accessors(matching, older, type).renamed());
    }

    private BiPredicate<String, String> renames(ClassNode type) {
        return matching.newNesting.all().stream().filter(each -> each.type == type && matching.older(each) != null && !each.isLambda())
                .findFirst().map(each -> CapturedFields.renames(matching.older(each), each)).orElse((from, to) -> true);
    }

    private void nameLambda(Numbered lambda) {
        Numbered older = matching.older(lambda);
        ClassNode oldType = matching.older(lambda.type);
        String name = older != null && older.type == oldType ? older.body.name
                : fresh.lambda(types.get(lambda.type.name), oldType, lambda.type, lambda.body.name);
        if (!name.equals(lambda.body.name)) {
            methods.put(lambda.bodyName(), name);
        }
        if (older == null) {
            freshLambdas.add(new MemberName(types.get(lambda.type.name), name, lambda.body.desc));
            return;
        }
        int[] order = CapturedVariables.order(older, lambda);
        if (order != null && !CapturedVariables.isIdentity(order)) {
            captureOrders.put(lambda.bodyName(), order);
        }
    }

    private Set<String> retiredTypes() {
        Set<String> retired = new LinkedHashSet<>();
        matching.oldFamily.classes().forEach(type -> retired.add(type.name));
        retired.removeIf(name -> matching.oldFamily.isNamedThroughout(name));
        retired.removeAll(types.values());
        return retired;
    }

    private List<RetiredLambda> retiredLambdas() {
        return matching.oldNesting.all().stream()
                .filter(lambda -> lambda.isLambda() && !matching.isMatched(lambda) && types.containsValue(lambda.type.name))
                .map(this::retired).toList();
    }

    private RetiredLambda retired(Numbered lambda) {
        MethodNode method = matching.oldNesting.enclosingMethod(lambda);
        return new RetiredLambda(lambda.type.name, lambda.body.name, lambda.body.desc,
                method == null ? null : method.name, method == null ? null : method.desc);
    }
}
