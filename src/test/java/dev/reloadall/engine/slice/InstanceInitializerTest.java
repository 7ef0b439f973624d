package dev.reloadall.engine.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceInitializerTest {

    /** Each declares a field {@code f} in class A, which has a constructor without parameters. */
    @ParameterizedTest
    @ValueSource(strings = {
        "class A { int f = 5; }",
        "class A { final int f = 5; }",
        "class A { long f = 1L << 40; }",
        "class A { double f = Math.PI * 2; }",
        "class A { float f = 1.5f; }",
        "class A { boolean f = !\"a\".isEmpty(); }",
        "class A { char f = 'x'; byte b = 3; short s = 4; }",
        "class A { String f = \"a\" + 1 + 'c'; }",
        "class A { String f = \"v\" + System.lineSeparator() + hash(3); int hash(int i) { return i * 31; } }",
        "class A { List<String> f = new ArrayList<>(List.of(\"a\", \"b\")); }",
        "class A { int[] f = {1, 2, 3}; public String toString() { return Arrays.toString(f); } }",
        "class A { Object f = new int[2][3].length; }",
        "class A { int g = 7; int f = g > 3 ? g * 2 : -1; }",
        "class A { String f = Optional.of(1).map(i -> \"n\" + i).orElse(\"none\"); }",
        "class A { int base = 4; int f = ((IntUnaryOperator) i -> i + base).applyAsInt(3); }",
        "class A { int f; { f = 3; } }",
        "class A { int f; { int s = 0; for (int i = 0; i < 10; i++) { s += i; } f = s; } }",
        "class A { int f; { for (int i = 0; i < 10; i++) { f += i; } } }",
        "class A { int f; { int i = 0; do { i += 3; if (i == 9) continue; f = f * 2 + i; } while (i < 20); } }",
        "class A { String k = \"b\"; int f; { switch (k) { case \"a\": f = 1; break; case \"b\": f = 2; break; default: f = 3; } } }",
        "class A { int k = 2; String f = switch (k) { case 1 -> \"one\"; case 2 -> { String t = \"tw\"; yield t + \"o\"; } default -> throw new IllegalStateException(); }; }",
        "class A { int f; { try { f = Integer.parseInt(\"x\"); } catch (NumberFormatException e) { f = -1; } } }",
        "class A { int f; { try { f = Integer.parseInt(\"12\"); } catch (NumberFormatException e) { f = -1; } finally { System.getProperty(\"a\"); } } }",
        "class A { int f = 1; { try { Integer.parseInt(\"x\"); f = 2; } catch (NumberFormatException e) { } } }",
        "class A { String f = new Object() { int n = 3; public String toString() { return \"anon\" + n; } }.toString(); }",
        "class A { StringBuilder b = new StringBuilder(\"q\"); String f; { StringBuilder x = new StringBuilder(); x.append(1).append(2); x.append('c'); f = x.toString(); } }",
        "class A { List<Integer> f; { List<Integer> l = new ArrayList<>(); l.add(1); l.add(2); this.f = l; } }",
        "class A { Map<String, Integer> f = new HashMap<>(); { f.put(\"a\", 1); f.put(\"b\", 2); } }",
        "class A { Map<String, List<String>> f = new TreeMap<>(); { f.put(\"a\", new ArrayList<>()); f.get(\"a\").add(\"x\"); f.computeIfAbsent(\"b\", k -> new ArrayList<>()).add(\"y\"); } }",
        "class A { List<Integer> f = new ArrayList<>(); { for (int i = 0; i < 4; i++) f.add(i); f.removeIf(i -> i == 2); } }",
        "class A { List<Integer> f; { List<Integer> l = new ArrayList<>(); f = Collections.unmodifiableList(l); l.add(9); } }",
        "class A { List<String> f = new ArrayList<>(); A() { Collections.addAll(f, \"z\", \"y\"); Collections.sort(f); } }",
        "class A { List<Integer> f = new ArrayList<>(); A() { Stream.of(1, 2, 3).forEach(f::add); } }",
        "class A { List<Integer> f = new ArrayList<>(); A() { List<Integer> l = f; List.of(1, 2).forEach(i -> l.add(i)); } }",
        "class A { List<Integer> f = new ArrayList<>(); A() { fill(f); } private void fill(List<Integer> l) { l.add(5); } }",
        "class A { String f; A() { super(); String s = \"a\"; s = s + \"b\"; f = s; } }",
        "class A { String f = \"first\"; A() { f = \"second\"; } }",
        "class A { int f = 1; { f = f + 10; } A() { f *= 3; } }",
        "class A { int g; int f; { f = g = 4; } }",
        "class A { int g; int f; { g = f = 4; } }",
        "class A { long g; long f; { f = g = 4L; f++; } }",
        "class A { Object f = this == null ? null : \"self\"; }",
        "class A { int f = compute(); private int compute() { return 42; } }",
        "class A { static int compute() { return 43; } int f = compute(); }",
        "class A { String f; A() { this(3); } A(int i) { super(); f = \"fixed\"; } }",
        "class A { enum E { X, Y } E e = E.Y; int f = switch (e) { case X -> 1; case Y -> 2; }; }",
        "class A { Object o = \"abc\"; int f = o instanceof String s ? s.length() : -1; }",
        "class A { String f; { StringJoiner j = new StringJoiner(\",\"); for (String s : List.of(\"a\", \"b\")) { if (s.isEmpty()) continue; j.add(s); } f = j.toString(); } }",
        "class A { String f; { Iterator<String> it = List.of(\"a\", \"b\", \"c\").iterator(); it.next(); String skipped = it.next(); f = it.next(); } }",
        "class A { String g; String f; { Iterator<String> it = List.of(\"a\", \"b\", \"c\").iterator(); g = it.next(); f = it.next(); } }",
        "class A { int f; { outer: for (int i = 0; ; i++) { for (int j = 0; j < 5; j++) { if (i * j == 6) { f = i * 10 + j; break outer; } } } } }",
        "class A { boolean f = check() && !check() || check(); boolean check() { return true; } }",
        "class A { List<Integer> f = IntStream.range(0, 5).mapToObj(i -> i * i).collect(Collectors.toList()); }",
        "class A { String f; { synchronized (this) { f = \"locked\"; } } }",
        "class A { String f; { try (java.io.StringReader r = new java.io.StringReader(\"q\")) { f = \"\" + (char) r.read(); } catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); } } }",
        "class A { int f; A() { if (System.nanoTime() < 0) throw new IllegalStateException(); f = 8; } }",
        "class A { int f; A() { f = 8; if (System.nanoTime() > 0) return; System.exit(1); } }",
        "class A { int f; A() { assert System.nanoTime() != 0 : \"no\"; f = 8; } }",
        "class A { static class P { List<String> l = new ArrayList<>(); String n; public String toString() { return n + l; } } P f; { P p = new P(); p.n = \"n\"; p.l.add(\"x\"); f = p; f.l.add(\"y\"); } }",
        "class A { int[][] f; { f = new int[2][2]; f[1][0] = 5; } public String toString() { return \"\"; } }",
        "class A { Thread t; String f; { String name = \"n\"; Thread x = new Thread(() -> {}); x.setName(name); f = x.getName(); } }",
        "class A { String f; { String a = null; if (a == null) { a = \"dflt\"; } else { a = a.trim(); } f = a; } }",
        "class A { String f = Objects.requireNonNull(\"a\", \"msg\"); }",
        "class A { String f = String.format(\"%d-%s\", 1, \"x\"); }",
        "class A { double g = 2.5; long f = Math.round(g * 3) + (int) g; }",
        "class A { byte f = (byte) (200 + 3); }",
        "class A { Integer f = 1000; Integer g = f; }",
        "class A { String f = \"\"\"\n  text\n    block\"\"\"; }",
        "class A { record R(int a, String b) {} R f = new R(1, \"z\"); }",
        "class A { class In { int v = 3; public String toString() { return \"in\" + v + g; } } int g = 6; In f = new In(); }",
        "class A { Object f; { class Local { public String toString() { return \"local\"; } } f = new Local(); } }",
        "class A { Supplier<String> s = () -> \"sup\"; String f = s.get(); }",
        "class A { String f = ((Function<String, Function<String, String>>) a -> b -> a + b).apply(\"x\").apply(\"y\"); }",
        "class A extends HashMap<String, String> { int f = size(); A() { super(16); } }",
        "class A { private String secret() { return \"s\"; } String f = this.secret() + super.getClass().getName(); }",
    })
    void should_compute_what_a_fresh_object_holds(String source) {
        Subject subject = Subject.of(source);
        assertThat(text(subject.run("f"))).isEqualTo(text(subject.real("f")));
    }

    private static String text(Object value) {
        return value instanceof int[] || value instanceof int[][] ? java.util.Arrays.deepToString(new Object[] {value}) : String.valueOf(value);
    }

    @Test
    void should_find_absent_where_no_constructor_assigns() {
        assertThat(Subject.of("class A { int f; int g = 1; }").slice("f")).isInstanceOf(Initializer.Absent.class);
    }

    @Test
    void should_not_take_an_assignment_to_another_object_for_one_to_this() {
        assertThat(Subject.of("class A { int f; A() {} A(A other) { other.f = 3; } }").slice("f"))
                .isInstanceOf(Initializer.Absent.class);
    }

    @Test
    void should_need_a_parameter_that_is_assigned() {
        assertThat(Subject.of("class A { int f; A(int size) { f = size; } }").slice("f"))
                .isEqualTo(new Initializer.NeedsParameter("constructor A(int) takes it from its parameter 'size'"));
    }

    @Test
    void should_name_a_parameter_by_position_without_debug_information() {
        assertThat(Subject.of("class A { int f; A(long a, int b) { f = b; } }", "-g:none").slice("f").reason())
                .isEqualTo("constructor A(long, int) takes it from its parameter number 2");
    }

    @Test
    void should_slice_code_of_old_compilers() {
        Subject subject = Subject.of("class A { private int g = 2; private String h() { return \"h\"; } String f = h() + g + new Object() { "
                + "public String toString() { return h() + g; } }; }", "--release", "8");
        assertThat(subject.run("f")).isEqualTo("h2h2");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "class A { int f; A(int p) { int q = p + 1; f = q * 2; } }",
        "class A { int f; A(int p) { if (p > 0) f = 1; else f = 2; } }",
        "class A { int f; A(int p) { for (int i = 0; i < p; i++) f++; } }",
        "class A { int f; A(int p) { f = p > 0 ? 1 : 2; } }",
        "class A { Object f; A(Object p) { f = Objects.requireNonNull(p); } }",
        "class A { Supplier<Object> f; A(Object p) { f = () -> p; } }",
        "class A { List<Object> f; A(Object p) { List<Object> l = new ArrayList<>(); l.add(p); f = l; } }",
        "class A { List<Object> f; A(List<Object> p) { p.add(1); f = p; } }",
        "class A { String f; A(int p) { switch (p) { case 1: f = \"a\"; break; default: f = \"b\"; } } }",
        "class A { String f; A(String p) { try { Integer.parseInt(p); f = \"a\"; } catch (NumberFormatException e) { f = \"b\"; } } }",
        "class A { int f; A(int p) { p = Math.max(p, 0); f = p; } }",
        "class A { int f; A(boolean p) { if (p) return; f = 3; } }",
        "class A { String f; A(String p) { StringBuilder b = new StringBuilder(); b.append(p); f = b.toString(); } }",
    })
    void should_need_a_parameter(String source) {
        assertThat(Subject.of(source).slice("f")).isInstanceOf(Initializer.NeedsParameter.class);
    }

    @Test
    void should_not_need_a_parameter_that_only_a_guard_reads() {
        assertThat(Subject.of("class A { int f; A(int p) { if (p < 0) throw new IllegalArgumentException(); f = 3; } }").run("f", 1))
                .isEqualTo(3);
    }

    @Test
    void should_run_the_declared_initializer_where_a_constructor_then_takes_a_parameter() {
        Subject subject = Subject.of("class A { int f = 10; A() {} A(int f) { this.f = f; } }");
        assertThat(subject.run("f")).isEqualTo(10);
        assertThat(((Initializer.Sliced) subject.slice("f")).caveat()).contains("A(int)").contains("'f'");
    }

    @Test
    void should_disagree_where_constructors_assign_differently() {
        assertThat(Subject.of("class A { int f; A() { f = 1; } A(int x) { f = 2; } }").slice("f"))
                .isEqualTo(new Initializer.Disagree("constructors A() and A(int) assign it differently"));
    }

    @Test
    void should_disagree_where_one_constructor_does_not_assign() {
        assertThat(Subject.of("class A { int f; A() { f = 1; } A(int x) { } }").slice("f")).isInstanceOf(Initializer.Disagree.class);
    }

    @Test
    void should_agree_where_constructors_differ_in_other_statements_and_locals() {
        Subject subject = Subject.of("class A { int f; int x; A() { int k = 4; f = k; } A(int x, long y) { this.x = x; int k = 4; f = k; } }");
        assertThat(subject.run("f")).isEqualTo(4);
    }

    @Test
    void should_agree_on_equal_lambdas_of_different_constructors() {
        Subject subject = Subject.of("class A { Supplier<String> f; A() { f = () -> \"s\"; } A(int x) { f = () -> \"s\"; } }");
        assertThat(((java.util.function.Supplier<?>) subject.run("f")).get()).isEqualTo("s");
    }

    @Test
    void should_disagree_on_different_lambdas() {
        assertThat(Subject.of("class A { Supplier<String> f; A() { f = () -> \"s\"; } A(int x) { f = () -> \"t\"; } }").slice("f"))
                .isInstanceOf(Initializer.Disagree.class);
    }

    @Test
    void should_not_run_other_statements() {
        Subject subject = Subject.of("class A { static List<String> log = new ArrayList<>(); List<Object> all = log(\"all\"); int f;"
                + "{ log.add(\"block\"); int unused = log.size(); f = 3; System.setProperty(\"slice.ran\", \"x\"); log.add(\"\" + f); }"
                + "static List<Object> log(String s) { log.add(s); return new ArrayList<>(); } }");
        Class<?> type = subject.load("f");
        Object self = Subject.create(type);
        ((List<?>) Subject.read(type, "log", null)).clear();
        assertThat(Subject.invoke(type, "f", self)).isEqualTo(3);
        assertThat((List<?>) Subject.read(type, "log", null)).isEmpty();
    }

    @Test
    void should_not_register_the_value_elsewhere() {
        Subject subject = Subject.of("class A { static List<Object> log = new ArrayList<>(); List<String> f = new ArrayList<>();"
                + "{ log.add(f); f.add(\"in\"); log.add(f.size()); } }");
        Class<?> type = subject.load("f");
        Object self = Subject.create(type);
        ((List<?>) Subject.read(type, "log", null)).clear();
        assertThat(Subject.invoke(type, "f", self)).isEqualTo(List.of("in"));
        assertThat((List<?>) Subject.read(type, "log", null)).isEmpty();
    }

    @Test
    void should_not_assign_other_fields_of_the_object() {
        Subject subject = Subject.of("class A { int g = 1; int f; { f = g = 4; } }");
        Class<?> type = subject.load("f");
        Object self = Subject.create(type);
        set(type, self, "g", 77);
        assertThat(Subject.invoke(type, "f", self)).isEqualTo(4);
        assertThat(Subject.read(type, "g", self)).isEqualTo(77);
    }

    @Test
    void should_not_touch_the_field_itself() {
        Subject subject = Subject.of("class A { int f = 5; { f += 2; } }");
        Class<?> type = subject.load("f");
        Object self = Subject.create(type);
        set(type, self, "f", 77);
        assertThat(Subject.invoke(type, "f", self)).isEqualTo(7);
        assertThat(Subject.read(type, "f", self)).isEqualTo(77);
    }

    @Test
    void should_read_other_fields_from_the_live_object() {
        Subject subject = Subject.of("class A { String name; int f; A(String n) { name = n; f = name.length() * 2; } }");
        Class<?> type = subject.load("f");
        Object self = Subject.create(type, "abc");
        set(type, self, "name", "longer");
        assertThat(Subject.invoke(type, "f", self)).isEqualTo(12);
    }

    @Test
    void should_count_on_where_the_initializer_counts() {
        Subject subject = Subject.of("class A { static int next = 100; final int f = next++; }");
        Class<?> type = subject.load("f");
        Object self = Subject.create(type);
        assertThat(Subject.invoke(type, "f", self)).isEqualTo(101);
        assertThat(Subject.invoke(type, "f", self)).isEqualTo(102);
    }

    @Test
    void should_leave_out_later_changes_that_need_a_parameter() {
        Subject subject = Subject.of("class A { List<Object> f = new ArrayList<>(); A(Object p) { f.add(1); f.add(p); f.add(3); } }");
        assertThat(subject.run("f", "x")).isEqualTo(List.of(1, 3));
    }

    @Test
    void should_read_the_outer_instance_from_its_field() {
        Subject subject = Subject.of("class A { int x = 6; class In { int f; In() { f = x + 1; } int later() { return x; } } }");
        Subject inner = subject.named("A$In");
        Class<?> type = inner.load("f");
        Object outer = Subject.create(load(type, "A"));
        assertThat(Subject.invoke(type, "f", Subject.create(type, outer))).isEqualTo(7);
    }

    @Test
    void should_need_the_outer_instance_where_objects_do_not_store_it() {
        assumeTrue(Runtime.version().feature() >= 18, "older compilers always store it");
        assertThat(Subject.of("class A { int x = 6; class In { int f; In() { f = x + 1; } } }").named("A$In").slice("f").reason())
                .contains("the enclosing instance, which objects do not store");
    }

    @Test
    void should_slice_statements_before_super() {
        assumeTrue(Runtime.version().feature() >= 25, "statements before super(...) are Java 25");
        Subject subject = Subject.of("class A { int f; A(int p) { int n = 2; if (p < 0) throw new IllegalArgumentException(); f = n + 3; super(); } }");
        assertThat(subject.run("f", 1)).isEqualTo(5);
    }

    @Test
    void should_not_slice_what_the_arguments_of_super_compute() {
        Subject subject = Subject.of("class B { B(Object o) {} } class A extends B { Object f; A(Object p) { super(p = new Object()); f = p; } }");
        assertThat(subject.slice("f")).isInstanceOf(Initializer.Unsliceable.class);
    }

    @Test
    void should_read_a_captured_variable_from_its_field() {
        Subject subject = Subject.of("class A { static Object make(int k, String s) { class In { int f; String g = s; int u() { return k; } "
                + "In(int p) { f = k + s.length(); } } return new In(3); } }");
        Subject local = subject.named("A$1In");
        Initializer slice = local.slice("f");
        assertThat(slice).isInstanceOf(Initializer.Sliced.class);
        assertThat(local.slice("g")).isInstanceOf(Initializer.Sliced.class);
        Class<?> type = local.load("f");
        Object live = call(load(type, "A"), "make", 5, "abcd");
        assertThat(Subject.invoke(type, "f", live)).isEqualTo(9);
    }

    @Test
    void should_not_read_an_ordinary_field_for_the_parameter_it_was_set_from() {
        assertThat(Subject.of("class A { final int p; int f; A(int p) { this.p = p; f = p + 1; } }").slice("f"))
                .isInstanceOf(Initializer.NeedsParameter.class);
    }

    @Test
    void should_let_the_initializers_exception_out() {
        Subject subject = Subject.of("class A { static boolean bad; int f = get(); int get() { if (bad) throw new IllegalStateException(\"bad\"); return 1; } }");
        Class<?> type = subject.load("f");
        Object self = Subject.create(type);
        set(type, null, "bad", true);
        assertThatThrownBy(() -> Subject.invoke(type, "f", self)).isInstanceOf(IllegalStateException.class).hasMessage("bad");
    }

    @Test
    void should_wrap_an_exception_as_the_constructor_does() {
        Subject subject = Subject.of("class A { static String s = \"1\"; int f; { try { f = Integer.parseInt(s); } "
                + "catch (NumberFormatException e) { throw new IllegalStateException(\"wrapped\", e); } } }");
        Class<?> type = subject.load("f");
        Object self = Subject.create(type);
        set(type, null, "s", "x");
        assertThatThrownBy(() -> Subject.invoke(type, "f", self)).isInstanceOf(IllegalStateException.class).hasMessage("wrapped");
    }

    @Test
    void should_keep_line_numbers() {
        Subject subject = Subject.of("class A {\n int g = 1;\n int f = \n Integer.parseInt(\n\"x\"); A(boolean b) { } A() { } }");
        var lines = new java.util.ArrayList<Integer>();
        subject.sliced("f").instructions.forEach(i -> {
            if (i instanceof org.objectweb.asm.tree.LineNumberNode n) {
                lines.add(n.line);
            }
        });
        assertThat(lines).contains(3, 4).doesNotContain(2);
    }

    @Test
    void should_be_a_public_static_method_of_the_object() {
        var code = Subject.of("class A { long f = 4; }").sliced("f");
        assertThat(code.name).isEqualTo("init$f");
        assertThat(code.desc).isEqualTo("(LA;)J");
        assertThat(code.access).isEqualTo(org.objectweb.asm.Opcodes.ACC_PUBLIC | org.objectweb.asm.Opcodes.ACC_STATIC);
    }

    static Class<?> load(Class<?> beside, String name) {
        try {
            return beside.getClassLoader().loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Object call(Class<?> type, String name, Object... arguments) {
        try {
            for (var method : type.getDeclaredMethods()) {
                if (method.getName().equals(name)) {
                    method.setAccessible(true);
                    return method.invoke(null, arguments);
                }
            }
            throw new AssertionError(name);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void set(Class<?> type, Object self, String field, Object value) {
        try {
            var declared = type.getDeclaredField(field);
            declared.setAccessible(true);
            declared.set(self, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
