package dev.reloadall;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the {@link Migrate} method a class would need: reads what is discarded, sets what is new. */
final class MigrationSkeleton {
    private static final Map<String, String> GETTERS = new TreeMap<>(Map.of(
            "boolean", "getBoolean", "char", "getChar", "byte", "getByte", "short", "getShort",
            "int", "getInt", "long", "getLong", "float", "getFloat", "double", "getDouble"));
    private static final String INDENT = "    ";

    private final ClassOutcome outcome;
    private final StringBuilder out = new StringBuilder();

    private MigrationSkeleton(ClassOutcome outcome) {
        this.outcome = outcome;
    }

    static String of(ClassOutcome outcome) {
        return new MigrationSkeleton(outcome).write();
    }

    private String write() {
        line("@Migrate");
        line("private void migrate(PreviousState old) {");
        instanceFields(outcome.fieldsRemoved()).forEach(field -> read(nameOf(field), typeOf(field), "discarded"));
        outcome.fieldsRetyped().forEach(this::retyped);
        instanceFields(outcome.fieldsAdded()).forEach(this::added);
        line("}");
        return out.toString();
    }

    private void retyped(String text) {
        String name = text.substring(0, text.indexOf(": "));
        String[] types = text.substring(name.length() + 2).split(" -> ", 2);
        if (isStatic(types[0]) || isStatic(types[1])) {
            return;
        }
        read(name, types[0], "now " + source(types[1]));
        line(INDENT + "// this." + name + " = ...;");
    }

    private void read(String name, String type, String comment) {
        String declared = source(type);
        String getter = GETTERS.get(declared);
        String value = getter != null ? "old." + getter + "(\"" + name + "\")" : cast(declared) + "old.get(\"" + name + "\")";
        line(INDENT + declared + " " + local(name) + " = " + value + "; // " + comment);
    }

    private void added(String field) {
        line(INDENT + "// this." + nameOf(field) + " = ...; // new, " + source(typeOf(field)));
    }

    private static String cast(String type) {
        return type.equals("Object") ? "" : "(" + type + ") ";
    }

    private static String local(String field) {
        return "old" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
    }

    private static List<String> instanceFields(List<String> fields) {
        return fields.stream().filter(field -> !isStatic(field)).toList();
    }

    private static boolean isStatic(String text) {
        return text.startsWith("static ");
    }

    private static String nameOf(String field) {
        return field.substring(field.lastIndexOf(' ') + 1);
    }

    private static String typeOf(String field) {
        return field.substring(0, field.lastIndexOf(' '));
    }

    /** A type as source code can name it: a nested class by its dot. */
    private static String source(String type) {
        return Wording.source(type.replace('$', '.'));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
