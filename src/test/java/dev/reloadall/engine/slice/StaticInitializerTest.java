package dev.reloadall.engine.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Opcodes;

class StaticInitializerTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "class A { static final int F = 5; }",
        "class A { static final long F = 5L; }",
        "class A { static final double F = 1.5; }",
        "class A { static final char F = 'c'; static final byte B = 1; }",
        "class A { static final boolean F = true; }",
        "class A { static final String F = \"const\" + 1; }",
        "class A { static int F = 5; }",
        "class A { static final Integer F = 5; }",
        "class A { static int g = 3; static int F = g * 2; }",
        "class A { static final List<String> F = List.of(\"a\", \"b\"); }",
        "class A { static final Map<String, Integer> F = new HashMap<>(); static { F.put(\"a\", 1); F.put(\"b\", 2); } }",
        "class A { static final Map<String, Integer> F; static { Map<String, Integer> m = new TreeMap<>(); m.put(\"x\", 1); F = Collections.unmodifiableMap(m); } }",
        "class A { static final Map<Integer, List<String>> F = new TreeMap<>(); static { for (int i = 0; i < 3; i++) { F.put(i, new ArrayList<>()); F.get(i).add(\"v\" + i); } } }",
        "class A { static final List<Integer> SRC = List.of(1, 2, 3); static final List<Integer> F = new ArrayList<>(); static { for (int i : SRC) if (i % 2 == 1) F.add(i); } }",
        "class A { static final String F; static { String s; try { s = String.valueOf(Integer.parseInt(\"q\")); } catch (NumberFormatException e) { s = \"bad\"; } F = s; } }",
        "class A { static final Object[] F = {1, \"two\", 3.0, new int[] {4}.length}; static List<Object> l() { return Arrays.asList(F); } }",
        "class A { static final Comparator<String> C = Comparator.comparing(String::length); static final int F = C.compare(\"a\", \"bb\"); }",
        "class A { static int F, G; static { F = G = 7; } }",
        "class A { static int G, F; static { G = F = 7; F--; } }",
        "class A { static boolean F = A.class.desiredAssertionStatus(); }",
        "interface B { List<String> F = new ArrayList<>(List.of(\"i\")); } class A implements B { static Object F = B.F; }",
        "class A { static Properties F = new Properties(); static { try (var in = new java.io.StringReader(\"a=b\")) { F.load(in); } catch (java.io.IOException e) { throw new ExceptionInInitializerError(e); } } }",
        "class A { static String F; static { StringBuilder b = new StringBuilder(); int i = 0; while (true) { b.append(i); if (++i > 3) break; } F = b.toString(); } }",
        "class A { static EnumMap<Thread.State, String> F = new EnumMap<>(Thread.State.class); static { for (var s : Thread.State.values()) F.put(s, s.name().toLowerCase()); } }",
        "class A { static int F; static { int x = 3; F = switch (x) { case 1, 2 -> 1; case 3 -> { try { yield Integer.parseInt(\"3\"); } finally { x = 0; } } default -> 0; }; } }",
        "class A { enum E { P, Q } static final E F = E.Q; }",
        "class A { static List<String> F = new ArrayList<>(); static { add(F, \"x\"); } static void add(List<String> l, String s) { l.add(s); } }",
        "class A { static List<String> F = new ArrayList<>(); static { boolean ok = F.add(\"x\"); if (!ok) throw new IllegalStateException(); } }",
        "class A { static List<String> F = new LinkedList<>(); static { List<String> l = F; l.add(\"x\"); } }",
        "class A { static List<String> F = new ArrayList<>(); static { add(\"x\"); add(\"y\"); } static void add(String s) { if (!F.contains(s)) F.add(s); } }",
        "class A { static List<String> F = new ArrayList<>(); static { add(\"x\"); } static void add(String s) { put(s + 1); } static void put(String s) { F.add(s); } }",
        "class A { static List<String> F = new ArrayList<>(); static { List.of(\"x\", \"y\").forEach(s -> F.add(s)); } }",
        "class A { static List<String> F = new ArrayList<>(); static { List.of(\"x\").forEach(A::add); F = new LinkedList<>(F); add(\"z\"); } static void add(String s) { F.add(s); } }",
        "class A { static int n; static List<String> F = new ArrayList<>(); static { add(\"x\", 2L); add(\"y\", 3L); } static void add(String s, long l) { n++; F.add(s + l); } }",
        "class A { static Set<String> G = new HashSet<>(); static List<String> F = new ArrayList<>(); static { add(\"x\", 0); add(\"y\", 2); add(\"\", 1); } "
                + "static void add(String s, int n) { if (s.isEmpty()) return; G.add(s); for (int i = 0; i < n; i++) { F.add(s); } } }",
        "class A { static Set<String> G = new HashSet<>(); static List<String> F = new ArrayList<>(); static { both(\"x\"); both(\"y\"); } "
                + "static void both(String s) { one(s); one(s + 1); G.add(s); } static void one(String s) { F.add(s); G.add(s); } }",
    })
    void should_compute_what_class_initialization_does(String source) {
        Subject subject = Subject.of(source);
        assertThat(text(subject.runStatic("F"))).isEqualTo(text(subject.realStatic("F")));
    }

    private static Object text(Object value) {
        return value instanceof Object[] array ? List.of(array) : String.valueOf(value);
    }

    @Test
    void should_be_a_method_without_parameters() {
        var code = Subject.of("class A { static long F = 4; }").sliced("F");
        assertThat(code.name + code.desc).isEqualTo("init$F()J");
        assertThat(code.access).isEqualTo(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC);
    }

    @Test
    void should_find_absent_where_nothing_assigns() {
        assertThat(Subject.of("class A { static int F; static int G = 1; }").slice("F")).isInstanceOf(Initializer.Absent.class);
    }

    @Test
    void should_not_run_other_statements_of_the_block() {
        Subject subject = Subject.of("class A { static List<String> log = new ArrayList<>(); static int g = 1; static int F;"
                + "static { log.add(\"ran\"); g = 5; F = 3; g = F + 1; log.add(\"\" + F); System.out.print(\"\"); } }");
        Class<?> type = subject.load("F");
        ((List<?>) Subject.read(type, "log", null)).clear();
        set(type, "g", 77);
        assertThat(Subject.invoke(type, "F", null)).isEqualTo(3);
        assertThat((List<?>) Subject.read(type, "log", null)).isEmpty();
        assertThat(Subject.read(type, "g", null)).isEqualTo(77);
    }

    @Test
    void should_not_fill_the_live_map() {
        Subject subject = Subject.of("class A { static final Map<String, Integer> F = new HashMap<>(); static { F.put(\"a\", 1); } }");
        Class<?> type = subject.load("F");
        ((Map<?, ?>) Subject.read(type, "F", null)).clear();
        assertThat(Subject.invoke(type, "F", null)).isEqualTo(Map.of("a", 1));
        assertThat((Map<?, ?>) Subject.read(type, "F", null)).isEmpty();
    }

    @Test
    void should_not_assign_the_other_static_of_a_chained_assignment() {
        Subject subject = Subject.of("class A { static Object G; static Object F; static { F = G = new ArrayList<>(); } }");
        Class<?> type = subject.load("F");
        set(type, "G", "kept");
        assertThat(Subject.invoke(type, "F", null)).isEqualTo(List.of());
        assertThat(Subject.read(type, "G", null)).isEqualTo("kept");
    }

    @Test
    void should_read_other_statics_as_they_are_now() {
        Subject subject = Subject.of("class A { static int g = 3; static int F = g * 2; }");
        Class<?> type = subject.load("F");
        set(type, "g", 50);
        assertThat(Subject.invoke(type, "F", null)).isEqualTo(100);
    }

    private static void set(Class<?> type, String field, Object value) {
        try {
            var declared = type.getDeclaredField(field);
            declared.setAccessible(true);
            declared.set(null, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
