package fuzz.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One version of a program's types. */
final class Program {

    /** The types, and the letter of what each may hold. */
    static final Map<String, String> TYPES = new LinkedHashMap<>();
    /** Those that may declare the methods that are overridden. */
    static final List<String> HIERARCHY = List.of("I0", "I1", "A", "B", "C", "D");

    static {
        HIERARCHY.forEach(each -> TYPES.put(each, each.startsWith("I") ? "i" : "c"));
        TYPES.put("N", "n");
        TYPES.put("E", "e");
        TYPES.put("R", "r");
    }

    final Map<String, List<Snippet.Piece>> pieces = new LinkedHashMap<>();
    final List<Virtual> virtuals = new ArrayList<>();
    /** The constants of the enum as they are written. */
    final List<String> constants = new ArrayList<>();
    /** How each class's constructors are made: an index that {@link Source} knows. */
    final Map<String, Integer> constructors = new LinkedHashMap<>();
    boolean finalLeaf;
    boolean compact;

    Program() {
        TYPES.keySet().forEach(each -> pieces.put(each, new ArrayList<>()));
        List.of("A", "B", "C", "D").forEach(each -> constructors.put(each, 0));
    }

    Program copy() {
        Program copy = new Program();
        pieces.forEach((type, all) -> copy.pieces.get(type).addAll(all));
        virtuals.forEach(each -> copy.virtuals.add(each.copy()));
        copy.constants.addAll(constants);
        copy.constructors.putAll(constructors);
        copy.finalLeaf = finalLeaf;
        copy.compact = compact;
        return copy;
    }

    /** Takes what the compiler complains of as it was before, or away. */
    void mend(String errors, Program before) {
        Matcher method = Pattern.compile("\\bv(\\d+)\\(").matcher(errors);
        boolean found = false;
        while (method.find()) {
            int number = Integer.parseInt(method.group(1));
            Optional<Virtual> old = before == null ? Optional.empty() : before.virtuals.stream().filter(each -> each.number() == number).findAny();
            found |= virtuals.removeIf(each -> each.number() == number && (old.isEmpty() || old.get().forms().equals(each.forms())));
            found |= virtuals.stream().anyMatch(each -> each.number() == number);
            virtuals.replaceAll(each -> each.number() == number ? old.get().copy() : each);
        }
        Matcher asked = Pattern.compile("\\bx(\\d+)\\(").matcher(errors);
        while (asked.find()) {
            int number = Integer.parseInt(asked.group(1));
            found |= pieces.values().stream().filter(each -> each.removeIf(piece -> piece.number() == number)).count() > 0;
        }
        if (!found) {
            throw new IllegalStateException(errors);
        }
    }
}
