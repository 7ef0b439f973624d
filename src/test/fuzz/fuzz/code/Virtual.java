package fuzz.code;

import java.util.Map;
import java.util.TreeMap;

/**
 * A method that types of the hierarchy declare, each in a form of its own.
 *
 * @param parameter index into {@link #PARAMETERS}
 * @param forms by type; a type without one inherits
 */
record Virtual(int number, int parameter, Map<String, Form> forms) {

    /** What it takes: as declared, and a call's arguments. A {@code T} is what the type says. */
    static final String[][] PARAMETERS = {{"", ""}, {"int a", "p"}, {"long a, double b, int c", "p, 2.5, 4"}, {"T a", "T"}, {"T... a", "T"}, {"Object a, String... b", "p, \"v\""}};

    enum Shape { ABSTRACT, PLAIN, SUPER, FINAL, SYNCHRONIZED, LAMBDA }

    record Form(Shape shape, String result, int literal, boolean protectedOne) {
    }

    Virtual copy() {
        return new Virtual(number, parameter, new TreeMap<>(forms));
    }

    String name() {
        return "v" + number;
    }

    /** What {@code T} is in a type, {@code null} in a raw one. */
    static String argument(String type) {
        return switch (type) {
            case "I0", "A" -> "T";
            case "D" -> "Integer";
            default -> "String";
        };
    }

    String declaration(String type) {
        Form form = forms.get(type);
        boolean isInterface = type.startsWith("I");
        String parameters = PARAMETERS[parameter][0].replaceAll("\\bT\\b", argument(type));
        String before = switch (form.shape()) {
            case ABSTRACT -> "abstract ";
            case FINAL -> isInterface ? "default " : "final ";
            case SYNCHRONIZED -> isInterface ? "default " : "synchronized ";
            default -> isInterface ? "default " : "";
        };
        String access = isInterface ? "" : form.protectedOne() ? "protected " : "public ";
        String head = "    " + access + before + form.result() + " " + name() + "(" + parameters + ")";
        return form.shape() == Shape.ABSTRACT ? head + ";\n" : head + " { return " + body(type, form) + "; }\n";
    }

    private String body(String type, Form form) {
        String passed = PARAMETERS[parameter][0].replaceAll("\\.\\.\\.", "").replaceAll("\\w+(\\[\\])? (\\w)", "$2");
        String seen = passed.isEmpty() ? "" : PARAMETERS[parameter][0].contains("...") ? " + " + passed.charAt(passed.length() - 1) + ".length" : " + " + passed.replace(", ", " + ");
        String text = "\"" + type + form.literal() + "\"" + seen;
        String up = switch (type) {
            case "I1" -> "I0.super";
            default -> "super";
        };
        return switch (form.shape()) {
            case SUPER -> type.equals("I0") ? text : text + " + " + up + "." + name() + "(" + passed + ")";
            case LAMBDA -> "((java.util.function.Supplier<String>) () -> " + text + ").get()";
            default -> text;
        };
    }

    /** What a call passes to it through a type. */
    String arguments(String type) {
        String value = switch (argument(type)) {
            case "T" -> type.equals("I0") || type.equals("A") ? "null" : "";
            case "Integer" -> "Integer.valueOf(p)";
            default -> "\"s\" + p";
        };
        boolean isMany = PARAMETERS[parameter][0].contains("T...") && value.equals("null"); // no array at all would tell which parameter it was
        return isMany ? "" : PARAMETERS[parameter][1].replace("T", value);
    }
}
