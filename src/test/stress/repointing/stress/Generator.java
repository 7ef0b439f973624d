package stress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Writes and compiles all versions: {@code Generator DIRECTORY VERSIONS}. Apart, so that the stress starts at once with any options. */
public final class Generator {

    private static final String COMMON = """
                private final int id;
                private final int check;
                private Thread owner;
                private int hash;
                private Object self = this;

                public %1$s(int id) {
                    this.id = id;
                    this.check = id * 31 + 7;
                }

                public final int id() {
                    return id;
                }

                public boolean isWhole() {
                    return check == id * 31 + 7 && self != null && ((%1$s) self).id == id;
                }

                public final boolean lock() {
                    synchronized (this) {
                        if (owner != null) {
                            return false;
                        }
                        if ((id & 0x3FF) == 7) {
                            try {
                                wait(1); // inflates the lock
                            } catch (InterruptedException e) {
                                return false;
                            }
                            if (owner != null) {
                                return false;
                            }
                        }
                        owner = Thread.currentThread();
                        boolean held = Thread.holdsLock(this) && owner == Thread.currentThread();
                        owner = null;
                        return held;
                    }
                }

                public final boolean hashStays() {
                    int now = System.identityHashCode(this);
                    if (hash == 0) {
                        hash = now;
                    }
                    return hash == now;
                }

                public stress.Body copy() {
                    try {
                        %1$s copy = (%1$s) clone();
                        copy.hash = 0;
                        copy.owner = null;
                        return copy;
                    } catch (CloneNotSupportedException e) {
                        throw new AssertionError(e);
                    }
                }

            """;

    private static final String RECORD = """
                public %1$s(int id) {
                    this(id, id * 31 + 7, new stress.Guard());
                }

                public boolean isWhole() {
                    return check == id * 31 + 7 && equals(new %1$s(id, check, guard)) && %1$s.class.isRecord();
                }

                public boolean lock() {
                    return guard.lock(this);
                }

                public boolean hashStays() {
                    return guard.hashStays(this);
                }

                public stress.Body copy() {
                    return new %1$s(id);
                }

            """;

    private final Path directory;
    private final int versions;

    private Generator(Path directory, int versions) {
        this.directory = directory;
        this.versions = versions;
    }

    public static void main(String[] args) throws IOException {
        new Generator(Path.of(args[0]), Integer.parseInt(args[1])).run();
    }

    private void run() throws IOException {
        Path first = directory.resolve("v0");
        List<String> files = new ArrayList<>();
        for (int i = 0; i < Scheme.CLASSES; i++) {
            files.add(write(first, "T" + i, type(i, 0)));
        }
        for (int i = 1; i <= versions; i++) {
            files.add(write(first, "I" + i, "public interface I" + i + " { int m" + i + "(); default int d" + i + "() { return m" + i + "() + 1; } }"));
        }
        files.add(write(first, "Work", work()));
        compile(first, first, files);
        for (int v = 1; v <= versions; v++) {
            Path next = directory.resolve("v" + v);
            compile(next, first, List.of(write(next, "T" + Scheme.target(v), type(Scheme.target(v), v))));
        }
    }

    private static String write(Path to, String name, String text) throws IOException {
        Files.createDirectories(to);
        Path file = to.resolve(name + ".java");
        Files.writeString(file, text);
        return file.toString();
    }

    private static void compile(Path to, Path first, List<String> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "--release", "17", "-d", to.toString(),
                "-cp", first + System.getProperty("path.separator") + System.getProperty("java.class.path")));
        arguments.addAll(files);
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("does not compile: " + files);
        }
    }

    private static String type(int number, int version) {
        String kind = Scheme.isAbstract(number) ? "abstract class " : Scheme.isFinal(number) ? "final class " : Scheme.isRecord(number) ? "record " : "class ";
        StringBuilder text = new StringBuilder("public " + kind + "T" + number);
        int superclass = Scheme.superOf(number);
        text.append(Scheme.isRecord(number) ? "(int id, int check, stress.Guard guard) implements stress.Body" : superclass < 0 ? " implements stress.Body, Cloneable" : " extends T" + superclass + " implements stress.Body");
        StringBuilder members = new StringBuilder();
        boolean overrides = false;
        for (int v = 1; v <= version; v++) {
            if (Scheme.target(v) == number) {
                text.append(", I").append(v);
                members.append("    public int m" + v + "() { return id() ^ " + v + "; }\n");
                overrides |= Scheme.overrides(v);
            }
        }
        text.append(number == 9 ? ", Comparable<T9> {\n" : " {\n");
        text.append(Scheme.isRecord(number) ? RECORD.formatted("T" + number) : superclass < 0 ? COMMON.formatted("T" + number) : sub(number));
        if (overrides) {
            members.append("    public String toString() { return \"#\" + id(); }\n");
        }
        return text.append(own(number)).append(members).append("}\n").toString();
    }

    private static String sub(int number) {
        return """
                    private final long more%1$d;
                    private Object other%1$d = this;

                    public T%1$d(int id) {
                        super(id);
                        more%1$d = id * 17L;
                    }

                    public boolean isWhole() {
                        return super.isWhole() && more%1$d == id() * 17L && other%1$d != null;
                    }
                """.formatted(number);
    }

    private static String own(int number) {
        return switch (number) {
            case 8 -> """
                        public boolean equals(Object other) { return other != null && other.getClass() == getClass() && ((T8) other).id() == id(); }
                        public int hashCode() { return id(); }
                    """;
            case 9 -> "    public int compareTo(T9 other) { return Integer.compare(id(), other.id()); }\n";
            default -> "";
        };
    }

    private String work() {
        StringBuilder text = new StringBuilder("public class Work implements stress.Program {\n    public Work() { }\n");
        text.append("    public stress.Body make(int kind, int id) { switch (kind) {\n");
        for (int i = 0; i < Scheme.KINDS; i++) {
            text.append("        case " + i + ": return new T" + i + "(id);\n");
        }
        text.append("        default: throw new IllegalArgumentException(); } }\n");
        switched(text, "boolean", "is", "o instanceof I%d");
        switched(text, "int", "call", "((I%1$d) o).m%1$d()");
        switched(text, "int", "callDefault", "((I%1$d) o).d%1$d()");
        text.append("    public void store(int n, Object o) { Object[] array; switch (n) {\n");
        for (int i = 1; i <= versions; i++) {
            text.append("        case " + i + ": array = new I" + i + "[1]; break;\n");
        }
        text.append("        default: throw new IllegalArgumentException(); } array[0] = o; }\n");
        text.append("    public boolean isExactly(int kind, Object o) { switch (kind) {\n");
        for (int i = 0; i < Scheme.KINDS; i++) {
            text.append("        case " + i + ": return o.getClass() == T" + i + ".class && o instanceof T" + i + " && ((T" + i + ") o).isWhole();\n");
        }
        return text.append("        default: throw new IllegalArgumentException(); } }\n}\n").toString();
    }

    private void switched(StringBuilder text, String type, String name, String expression) {
        text.append("    public " + type + " " + name + "(int n, Object o) { switch (n) {\n");
        for (int i = 1; i <= versions; i++) {
            text.append("        case " + i + ": return " + name + i + "(o);\n");
        }
        text.append("        default: throw new IllegalArgumentException(); } }\n");
        for (int i = 1; i <= versions; i++) {
            text.append("    private static " + type + " " + name + i + "(Object o) { return " + expression.formatted(i) + "; }\n");
        }
    }
}
