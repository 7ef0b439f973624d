package dev.reloadall.engine.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

class PureCreationTest {

    private static Optional<PureCreation> of(String source, String... unloaded) {
        Map<String, byte[]> classes = Sources.compile("import java.util.*; import java.util.function.*; " + source);
        Map<String, ClassNode> nodes = new HashMap<>();
        classes.keySet().forEach(name -> nodes.put(name, node(classes, name)));
        Initializer creation = InitializerSlicer.statics(nodes.get("A"), "X", "LA;");
        Map<String, ClassNode> fresh = new HashMap<>(nodes);
        fresh.keySet().retainAll(Set.of(unloaded));
        nodes.keySet().removeAll(Set.of(unloaded));
        return PureCreation.of("A", creation, nodes::get, fresh::get);
    }

    private static ClassNode node(Map<String, byte[]> classes, String name) {
        ClassNode node = new ClassNode();
        new ClassReader(classes.get(name)).accept(node, 0);
        return node;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "class A { static final A X = new A(1, \"x\"); int n; String s; A(int n, String s) { this.n = n; this.s = s; } }",
        "class A { static final A X = new A(1); String s; A(int n) { this(\"a\" + n); } A(String s) { this.s = s; } }",
        "class A { static final A X = make(); String s; static A make() { A a = new A(); a.s = \"s\"; return a; } }",
        "class A { static final A X = new A().with(\"s\"); String s; A with(String t) { A a = new A(); a.s = t + s; return a; } }",
        "class A { static final A X = new B().s(\"s\").build(); String s; A(B b) { s = b.s; } } "
                + "class B { String s; B s(String t) { s = t; return this; } A build() { return new A(this); } }",
        "class A { static final A X = new A(new B(\"x\")); B b; String s; A(B b) { this.b = b; this.s = b.s; } } class B { String s; B(String s) { this.s = s; } }",
        "class A { static final A X = new A(List.of(1, 2)); List<Integer> l; A(List<Integer> l) { this.l = new ArrayList<>(l); this.l.add(3); } }",
        "class A { static final A X = new A(-1); A(int n) { if (n > 0) { throw new IllegalArgumentException(\"n \" + n); } } }",
        "class A { static final A X = new A(s -> s + 1); Function<String, String> f; A(Function<String, String> f) { this.f = Objects.requireNonNull(f); } }",
        "class A { static final String[] S = {\"a\"}; static final A X = new A(S); String s; A(String[] t) { s = t[0]; } }",
        "class A { static final A X = new A(1, new A(2, null)); A next; A(int n, A next) { this.next = next; } }",
        "record A(int n, String s) { static final A X = new A(1, \"x\"); A { Objects.requireNonNull(s); } }",
        "class A { static final A X; static { A a = new A(); a.set(3); X = a; } int n; void set(int m) { n = m; } }",
        "class A { static final A X = new A(3); int[] t; A(int n) { t = new int[n]; for (int i = 0; i < n; i++) { t[i] = i; } } }",
        "class A { static final A X = new A(1), Y; static { Y = new A(2); X.next = Y; } A next; A(int n) { } }",
        "class A extends B { static final A X = new A(); A() { super(\"s\"); } } class B { String s; B(String s) { this.s = s; init(); } void init() { s += 1; } }",
    })
    void should_repeat_what_only_makes_objects(String source) {
        assertThat(of(source).map(PureCreation::type)).contains("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "class A { static final List<A> ALL = new ArrayList<>(); static final A X = new A(); A() { ALL.add(this); } }",
        "class A { static int made; static final A X = new A(); A() { made++; } }",
        "class A { static int next; static final A X = new A(); int n; A() { n = next; } }",
        "class A { static final A X = new A(); A() { System.out.println(1); } }",
        "class A { static final A X = new A(System.nanoTime()); A(long n) { } }",
        "class A { static final A X = new A(Integer.getInteger(\"n\")); A(Integer n) { } }",
        "class A { static final A X = new A(); B b; A() { b = new B(this); } } class B { A a; B(A a) { this.a = a; } }",
        "class A { static final A X = new A(); Runnable r; A() { r = () -> hashCode(); } }",
        "class A { static final A X = new A(); Object[] r; A() { r = new Object[] {this}; } }",
        "class A { static final A X = new A(); A me; A() { me = this; } }",
        "class A { static final B B = new B(); static final A X = new A(B); A(B b) { b.n = 1; } } class B { int n; }",
        "class A { static final B B = new B(); static final A X = new A(B); int n; A(B b) { n = b.n; } } class B { int n; }",
        "class A { static final int[] T = {0}; static final A X = new A(); A() { T[0]++; } }",
        "class A { static final A X = new A(); A() { synchronized (this) { } } }",
        "class A { static final A X = new A(new Object()); String s; A(Object o) { s = \"o\" + o; } }",
        "class A { static final A X = new A(() -> 3); int n; A(IntSupplier s) { n = s.getAsInt(); } }",
        "class A { static final A X = new A(); protected void finalize() { } }",
        "class A extends Thread { static final A X = new A(); A() { super(\"a\"); } }",
        "class A { static final A Y = new A(); static final A X = Y; }",
        "class A { static final A X = pick(); static A y; static A pick() { return y == null ? new A() : y; } }",
        "class A { static final A X, Y; static { Object o = new Object(); X = new A(o); Y = new A(o); } Object o; A(Object o) { this.o = o; } }",
        "class A { static final A X = new A(3); A(int n) { if (n > 0) { new A(n - 1); } } }",
        "class A { static final A X = new B(); } class B extends A { static final List<B> ALL = new ArrayList<>(); B() { ALL.add(this); } }",
    })
    void should_not_repeat_what_may_be_seen(String source) {
        assertThat(of(source)).isEmpty();
    }

    @Test
    void should_not_initialize_another_class() {
        assertThat(of("class A { static final A X = new A(B.N); A(Object n) { } } class B { static final Object N = C.add(); } "
                + "class C { static Object add() { System.gc(); return null; } }", "B")).isEmpty();
    }

    @Test
    void should_initialize_an_unused_class_that_only_makes_constants() {
        String type = "enum B { M(\"m\"), N(\"n\"); String s; B(String s) { this.s = s; } }";
        assertThat(of("class A { static final A X = new A(B.N); B n; A(B n) { this.n = n; } } " + type, "B")).isPresent();
    }

    @Test
    void should_not_let_an_unused_class_keep_the_object() {
        assertThat(of("class A { static final A X = new B(1).a; } class B { static B last; A a = new A(); B(int n) { last = this; } }", "B")).isEmpty();
    }

    @Test
    void should_tell_fields_that_share_an_object() {
        PureCreation shared = of("class A { static final A X = new A(new ArrayList<>()); List<String> l, v; String s; "
                + "A(List<String> l) { this.l = l; this.v = Collections.unmodifiableList(l); this.s = \"s\"; } }").orElseThrow();

        assertThat(shared.isSeparate("vLjava/util/List;"::equals)).isFalse();
        assertThat(shared.isSeparate("sLjava/lang/String;"::equals)).isTrue();
        assertThat(shared.isSeparate(field -> field.endsWith("List;"))).isTrue();
    }

    @Test
    void should_not_mind_sharing_what_cannot_be_changed() {
        PureCreation shared = of("class A { static final A X = new A(List.of(\"a\")); List<String> l, v; "
                + "A(List<String> l) { this.l = l; this.v = Collections.unmodifiableList(l); } }").orElseThrow();

        assertThat(shared.isSeparate("vLjava/util/List;"::equals)).isTrue();
    }
}
