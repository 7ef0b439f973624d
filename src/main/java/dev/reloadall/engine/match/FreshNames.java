package dev.reloadall.engine.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.objectweb.asm.tree.ClassNode;

/**
 * Makes up names for what is new where the compiler's name already means something else.
 *
 * <p>A class becomes {@code A$1$n2} and a lambda {@code lambda$m$v2$0}; {@code A$1$v2} is left to the companions.
 */
final class FreshNames {
    private static final Pattern NUMBER = Pattern.compile("(\\$n\\d+)$");
    private static final Pattern LAMBDA_NUMBER = Pattern.compile("(\\$v\\d+)?\\$\\d+$");

    private final Family oldFamily;
    private final Family newFamily;
    private final Predicate<String> taken;
    private final BiPredicate<String, String> takenMethod;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> generations = new HashMap<>();

    FreshNames(Family oldFamily, Family newFamily, Predicate<String> taken, BiPredicate<String, String> takenMethod) {
        this.oldFamily = oldFamily;
        this.newFamily = newFamily;
        this.taken = taken;
        this.takenMethod = takenMethod;
    }

    /** The wanted name itself when no other class has it. */
    String type(String wanted) {
        String name = wanted;
        String base = NUMBER.matcher(wanted).replaceFirst("");
        for (int n = 2; isTaken(name, wanted); n++) {
            name = base + "$n" + n;
        }
        given.add(name);
        return name;
    }

    private boolean isTaken(String name, String wanted) {
        return oldFamily.contains(name) || taken.test(name) || given.contains(name)
                || newFamily.contains(name) && !name.equals(wanted);
    }

    /** A name for a lambda in a class (by its canonical name) that neither version has used for another one. */
    String lambda(String owner, ClassNode older, ClassNode newer, String wanted) {
        if (isFree(owner, older, wanted) && given.add(owner + '.' + wanted)) {
            return wanted;
        }
        String stem = stem(wanted) + "$v";
        int generation = generations.computeIfAbsent(owner + '.' + stem, key -> generation(owner, older, stem));
        for (int k = 0;; k++) {
            String name = stem + generation + '$' + k;
            if (isFree(owner, older, name) && !has(newer, name) && given.add(owner + '.' + name)) {
                return name;
            }
        }
    }

    /** The name of a lambda without its number: what it says of the method that the lambda stands in. */
    static String stem(String lambda) {
        return LAMBDA_NUMBER.matcher(lambda).replaceFirst("");
    }

    private int generation(String owner, ClassNode older, String stem) {
        int generation = 2;
        while (startsAny(older, stem + generation + '$') || takenMethod.test(owner, stem + generation + "$0")) {
            generation++;
        }
        return generation;
    }

    private boolean isFree(String owner, ClassNode older, String name) {
        return !has(older, name) && !takenMethod.test(owner, name);
    }

    private static boolean has(ClassNode type, String name) {
        return type != null && type.methods.stream().anyMatch(method -> method.name.equals(name));
    }

    private static boolean startsAny(ClassNode type, String prefix) {
        return type != null && type.methods.stream().anyMatch(method -> method.name.startsWith(prefix));
    }
}
