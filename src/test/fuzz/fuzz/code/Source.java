package fuzz.code;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A version as Java: file names and texts. */
final class Source {

    /** The ways in which constructors may be made. */
    static final int CONSTRUCTORS = 4;
    private final Program program;

    private Source(Program program) {
        this.program = program;
    }

    static Map<String, String> of(Program program) {
        Source source = new Source(program);
        Map<String, String> files = new TreeMap<>();
        files.put("Shown", "public interface Shown { String show(int p, boolean fresh); }\n");
        files.put("Help", HELP);
        files.put("I0", source.type("I0", "public interface I0<T> extends Shown", "Shown"));
        files.put("I1", source.type("I1", "public interface I1 extends I0<String>", "I0"));
        files.put("A", source.type("A", "public abstract class A<T> implements I0<T>", "I0"));
        files.put("B", source.type("B", "public class B extends A<String> implements I1", "A"));
        files.put("C", source.type("C", "public " + (program.finalLeaf ? "final " : "") + "class C extends B", "B"));
        files.put("D", source.type("D", "public class D extends A<Integer>", "A"));
        files.put("E", source.type("E", "public enum E implements Shown", null));
        files.put("R", source.type("R", "public record R(int id, String name) implements Shown", null));
        files.put("Run", source.run());
        return files;
    }

    private static final String HELP = """
            import java.io.*;
            public class Help {
                static String name(Object o) { return o.getClass().getName().matches("[A-Z]|I\\\\d") ? o.getClass().getName() : "?"; }
                @SuppressWarnings("unchecked") static <T> T copy(T o) {
                    try {
                        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                        ObjectOutputStream out = new ObjectOutputStream(bytes);
                        out.writeObject(o);
                        out.flush();
                        return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
                            protected Class<?> resolveClass(ObjectStreamClass c) throws IOException, ClassNotFoundException {
                                return Class.forName(c.getName(), false, Help.class.getClassLoader());
                            }
                        }.readObject();
                    } catch (IOException | ClassNotFoundException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
            """;

    private String type(String type, String head, String above) {
        StringBuilder text = new StringBuilder(head + " {\n");
        boolean isInterface = type.startsWith("I");
        if (type.equals("E")) {
            text.append("    ").append(String.join(", ", program.constants)).append(";\n    final int n;\n    E(int n) { this.n = n; }\n    int code() { return n; }\n");
        }
        if (type.equals("A") || type.equals("N")) {
            text.append("    int id;\n");
        }
        if (type.equals("R") && program.compact) {
            text.append("    public R { name = name + \"c\"; }\n");
        }
        text.append(constructors(type));
        if (type.equals("B")) {
            text.append(type("N", "    public class N implements Shown", null));
        }
        StringBuilder shown = new StringBuilder();
        for (Snippet.Piece each : program.pieces.get(type)) {
            text.append("    ").append(each.fill(each.form().declaration(), type, program.constants)).append("\n    String x").append(each.number())
                    .append("(int p) { try { return \"\" + (").append(each.fill(each.form().question(), type, program.constants))
                    .append("); } catch (LinkageError e) { e.printStackTrace(); return \"thrown \" + e; } }\n");
            String asked = " + \" " + each.number() + "=\" + x" + each.number() + "(p)";
            shown.append(each.form().live() ? asked : asked.replace(" + x", " + (!fresh ? \"\" : x") + ")");
        }
        String text2 = text.toString();
        if (isInterface) {
            text2 = text2.replaceAll("(?m)^    String (x\\d+\\()", "    default String $1");
        }
        text = new StringBuilder(text2);
        for (Virtual each : program.virtuals) {
            if (each.forms().containsKey(type)) {
                text.append(each.declaration(type));
            }
            if (Program.HIERARCHY.contains(type) && reaches(each, type)) {
                shown.append(" + \" ").append(each.name()).append("=\" + ").append(each.name()).append("(").append(each.arguments(type)).append(")");
            }
        }
        String show = switch (type) {
            case "I0", "I1" -> "default String show" + type;
            default -> "public String show";
        };
        String up = switch (type) {
            case "I1" -> " + showI0(p, fresh)";
            case "A" -> " + showI0(p, fresh)";
            case "B" -> " + showI1(p, fresh) + super.show(p, fresh)";
            case "C", "D" -> " + super.show(p, fresh)";
            case "E" -> " + name() + ordinal() + code()";
            case "N" -> " + id + B.this.id";
            case "R" -> " + this";
            default -> "";
        };
        text.append("    ").append(show).append("(int p, boolean fresh) { return \"").append(type).append("{\"").append(shown).append(up).append(" + \"}\"; }\n");
        return text.append(type.equals("N") ? "    }\n" : "}\n").toString();
    }

    /** Can a type's code call it? */
    private static boolean reaches(Virtual each, String type) {
        List<String> above = switch (type) {
            case "I0" -> List.of("I0");
            case "I1" -> List.of("I0", "I1");
            case "A" -> List.of("I0", "A");
            case "B" -> List.of("I0", "I1", "A", "B");
            case "C" -> List.of("I0", "I1", "A", "B", "C");
            default -> List.of("I0", "A", "D");
        };
        return above.stream().anyMatch(each.forms()::containsKey);
    }

    private String constructors(String type) {
        if (type.equals("N")) {
            return "    public N(int seed) { id = seed; }\n";
        }
        Integer form = program.constructors.get(type);
        if (form == null) {
            return "";
        }
        String up = type.equals("A") ? "id = seed" : type.equals("C") ? program.constructors.get("B") == 3 ? "super(seed, 1L, \"s\")" : "super(seed)"
                : program.constructors.get("A") == 3 ? "super(seed, 1L, \"s\")" : "super(seed)";
        return switch (form) {
            case 1 -> "    public " + type + "(int seed) { this(seed, \"x\"); }\n    private " + type + "(int seed, String s) { " + up + "; if (s == null) { throw new NullPointerException(); } }\n";
            case 2 -> "    public " + type + "(int seed, double... rest) { " + up + "; }\n";
            case 3 -> "    public " + type + "(int seed) { this(seed, 5L); }\n    protected " + type + "(int seed, long q, String... s) { " + up + "; }\n";
            default -> "    public " + type + "(int seed) { " + up + "; }\n";
        };
    }

    private String run() {
        String calls = program.virtuals.stream().map(each -> each.forms().containsKey("I0") || each.forms().containsKey("A")
                        ? "        if (o instanceof A) { s += \" " + each.name() + "=\" + ((A) o)." + each.name() + "(" + each.arguments("A") + "); }\n" : "")
                .collect(Collectors.joining());
        return """
                public class Run {
                    public static Object make(int kind, int seed) {
                        return switch (kind) {
                            case 0 -> new B(seed);
                            case 1 -> new C(seed);
                            case 2 -> new D(seed);
                            case 3 -> new B(seed).new N(seed);
                            case 4 -> new R(seed, "r" + seed);
                            default -> E.valueOf("CONSTANT");
                        };
                    }
                    @SuppressWarnings({"unchecked", "rawtypes"})
                    public static String show(Object o, int p, boolean fresh) {
                        String s = ((Shown) o).show(p, fresh);
                CALLS        return s;
                    }
                    public static String constants(int p) {
                        String s = "";
                        for (E e : E.values()) { s += show(e, p, true) + "\\n"; }
                        return s;
                    }
                }
                """.replace("CALLS", calls).replace("CONSTANT", program.constants.get(0).replaceAll("\\W.*", ""));
    }
}
