package fuzz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A version as Java: file names and texts. */
final class Text {

    private final Universe universe;
    private final Map<String, String> files = new TreeMap<>();

    private Text(Universe universe) {
        this.universe = universe;
    }

    static Map<String, String> of(Universe universe) {
        Text text = new Text(universe);
        for (int i = 0; i < Universe.SUPER.length; i++) {
            text.files.put("C" + i, text.type(i));
        }
        for (int i = 0; i < Universe.MARKS; i++) {
            text.files.put("J" + i, "public interface J%1$d { default int j%1$d() { return %1$d; } }\n".formatted(i));
        }
        text.files.put("I", universe.defaults.entrySet().stream().map(each -> "    default int d" + each.getKey() + "() { return " + each.getValue() + "; }\n")
                .collect(Collectors.joining("", "public interface I {\n", "}\n")));
        text.files.put("E", text.constants());
        text.files.put("R", "public record R(" + universe.components.entrySet().stream().map(each -> each.getValue().java + " " + each.getKey())
                .collect(Collectors.joining(", ")) + ") { }\n");
        text.files.put("Help", HELP);
        text.files.put("Probe", text.probe());
        return text.files;
    }

    /** What is compiled against the first version and stays. */
    static String stale(List<StaleUse> uses) {
        StringBuilder text = new StringBuilder("public class Stale {\n    public static String[] run(Object o, int type, int p) {\n        return new String[] {\n");
        for (int i = 0; i < uses.size(); i++) {
            text.append("            type == " + uses.get(i).type() + " ? u" + i + "(o, p) : \"\",\n");
        }
        text.append("        };\n    }\n");
        for (int i = 0; i < uses.size(); i++) {
            text.append("    static String u" + i + "(Object o, int p) { try { return \"\" + " + uses.get(i).source() + "; } catch (LinkageError e) { return \"gone\"; } }\n");
        }
        return text.append("    public static Object make(int type, int seed) {\n        return switch (type) {"
                + " case 0 -> new C0(seed); case 1 -> new C1(seed); case 2 -> new C2(seed); default -> new C3(seed); };\n    }\n}\n").toString();
    }

    private static final String HELP = """
            public class Help {
                static int length(String text) { return text == null ? -1 : text.length(); }
                static String parity(int number) { return number % 2 == 0 ? "even" : "odd"; }
                static int value(int number) { return number; }
                static long value(long number) { return number; }
                static String value(String text) { return text; }
            }
            """;

    private String type(int type) {
        StringBuilder text = new StringBuilder("public class C" + type);
        String marks = universe.marks.get(type).stream().map(each -> "J" + each).collect(Collectors.joining(", "));
        if (type == 0) {
            text.append(" implements I" + (marks.isEmpty() ? "" : ", " + marks) + " {\n    int id;\n    C0 peer = this;\n    java.util.function.IntSupplier lambda;\n    Object anonymous;\n");
        } else {
            text.append(" extends C" + Universe.SUPER[type] + (marks.isEmpty() ? "" : " implements " + marks) + " {\n");
        }
        universe.fields(type).forEach(field -> text.append("    " + declaration(field) + "\n"));
        text.append("    public C" + type + "(int seed) {\n" + (type == 0 ? "        id = seed;\n        lambda = () -> id - id + " + universe.lambda.source() + "; // one that captures nothing is another lambda\n"
                + "        anonymous = new Object() { public String toString() { return \"\" + (id - id + " + universe.anonymous.source() + "); } };\n" : "        super(seed);\n"));
        universe.fields(type).stream().filter(field -> field.start() != null && field.start().parameter())
                .forEach(field -> text.append("        " + field.name() + " = " + number(field.kind(), "seed * 3") + ";\n"));
        text.append("    }\n");
        universe.bodies.get(type).forEach((family, body) -> text.append(method(universe.families.get(family), body)));
        setters(text, type);
        return text.append("    String dump(int p) {\n        return \"C" + type + "{\"" + dump(type) + " + \"}\"" + (type == 0 ? "" : " + super.dump(p)")
                + ";\n    }\n}\n").toString();
    }

    private static String number(Kind kind, String number) {
        return switch (kind) {
            case INT -> number;
            case LONG -> "(long) (" + number + ")";
            case TEXT -> "\"t\" + (" + number + ")";
        };
    }

    private static String declaration(Field field) {
        String start = "";
        if (field.start() != null && !field.start().parameter()) {
            String literal = field.kind().literal(field.kind().of(field.start().number()));
            start = field.storage() == Field.Storage.STATIC_FINAL ? " = Help.value(" + literal + ")"
                    : " = " + literal + (field.start().plus() == null ? "" : " + " + field.start().plus());
        }
        String modifiers = switch (field.storage()) {
            case INSTANCE -> "";
            case STATIC -> "static ";
            case STATIC_FINAL, CONSTANT -> "static final ";
        };
        return (field.isPrivate() ? "private " : "") + modifiers + field.kind().java + " " + field.name() + start + ";";
    }

    private static String method(Family family, Expression body) {
        return "    " + (family.isPrivate() ? "private " : "") + (family.isStatic() ? "static " : "") + (family.isSynchronized() ? "synchronized " : "")
                + family.kind().java + " " + family.name() + "(" + (family.parameter() ? "int p" : "") + ") { return " + body.source() + "; }\n";
    }

    private void setters(StringBuilder text, int type) {
        text.append("    void set(int salt) {\n" + (type == 0 ? "" : "        super.set(salt);\n"));
        universe.fields(type).stream().filter(field -> !field.storage().isStatic()).forEach(field -> set(text, field));
        text.append("    }\n    static void sets(int salt) {\n");
        universe.fields(type).stream().filter(field -> field.storage() == Field.Storage.STATIC).forEach(field -> set(text, field));
        text.append("    }\n");
    }

    private static void set(StringBuilder text, Field field) {
        text.append("        " + field.name() + " = " + number(field.kind(), "salt + " + field.name().substring(1)) + ";\n");
    }

    private String dump(int type) {
        StringBuilder text = new StringBuilder(type == 0 ? " + id + \" lambda=\" + lambda.getAsInt() + \" anonymous=\" + anonymous" : "");
        universe.fields(type).forEach(field -> text.append("\n            + \" " + field.name() + "=\" + " + field.name()));
        universe.families.values().stream().filter(family -> universe.isVisible(family, type)).forEach(family -> text.append("\n            + \" " + family.name()
                + "=\" + " + family.name() + "(" + (family.parameter() ? "p" : "") + ")"));
        return text.toString();
    }

    private String constants() {
        StringBuilder text = new StringBuilder("public enum E {\n");
        universe.constants.forEach(each -> text.append("    " + each.name() + "(" + each.argument() + ")"
                + (each.body() ? " { int extra() { return 100 + argument; } }" : "") + ",\n"));
        text.append("    ;\n    final int argument;\n    E(int argument) { this.argument = argument; }\n    int extra() { return argument; }\n"
                + "    int code() {\n        switch (this) {\n");
        universe.constants.forEach(each -> text.append("            case " + each.name() + ": return " + each.name().substring(1) + ";\n"));
        return text.append("            default: return -1;\n        }\n    }\n}\n").toString();
    }

    private String probe() {
        StringBuilder text = new StringBuilder("""
                import java.util.*;
                public class Probe {
                    public static String dump(Object o, int p) {
                        C0 c = (C0) o;
                        return c.dump(p)DEFAULTS + MARKS;
                    }
                    public static Object make(int type, int seed, Object peer) {
                        C0 made = switch (type) { case 0 -> new C0(seed); case 1 -> new C1(seed); case 2 -> new C2(seed); default -> new C3(seed); };
                        made.peer = peer == null ? made : (C0) peer;
                        return made;
                    }
                    public static void set(Object o, int salt) { ((C0) o).set(salt); }
                    public static void sets(int salt) { C0.sets(salt); C1.sets(salt); C2.sets(salt); C3.sets(salt); }
                    public static Object[] constants() { return E.values(); }
                    public static Map<Object, String> map() { return (Map) new EnumMap<E, String>(E.class); }
                    public static String constant(Object o) {
                        E e = (E) o;
                        return e.name() + ":" + e.ordinal() + ":" + e.argument + ":" + e.extra() + ":" + e.code() + ":" + (E.valueOf(e.name()) == e);
                    }
                    public static Object record(int n) { return new R(COMPONENTS); }
                    public static boolean same(Object o) { R r = (R) o; R copy = new R(ACCESSORS); return r.equals(copy) && r.hashCode() == copy.hashCode(); }
                }
                """.replace("DEFAULTS", universe.defaults.keySet().stream().map(each -> " + \" d" + each + "=\" + c.d" + each + "()").collect(Collectors.joining())));
        StringBuilder marks = new StringBuilder("\"\"");
        for (int i = 0; i < Universe.MARKS; i++) {
            marks.append(" + (o instanceof J" + i + " ? \" J" + i + "=\" + ((J" + i + ") o).j" + i + "() : \"\")");
        }
        return text.toString().replace("MARKS", marks)
                .replace("COMPONENTS", universe.components.entrySet().stream().map(each -> number(each.getValue(), "n + " + each.getKey().substring(1))).collect(Collectors.joining(", ")))
                .replace("ACCESSORS", universe.components.keySet().stream().map(each -> "r." + each + "()").collect(Collectors.joining(", ")));
    }
}
