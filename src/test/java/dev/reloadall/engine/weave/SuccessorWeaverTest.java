package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.InVm;
import dev.reloadall.engine.instrument.TrustedLookup;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Shape;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuccessorWeaverTest {

    private final Weaving weaving = new Weaving("class A { final long n; private A(long n, double d) { this.n = n + (long) d; } A(String s) { n = s.length(); } }",
            "class A implements Comparable<A> { final long n; private A(long n, double d) { this.n = n + (long) d; } A(String s) { n = s.length(); } "
            + "public int compareTo(A other) { return Long.compare(n, other.n); } public String toString() { return \"A\" + n; } }", "return null;");
    private Class<?> type;
    private Class<?> successor;

    @BeforeEach
    void define() throws Exception {
        InVm.instrumentation();
        Shape shape = new Shape(1, List.of("java/lang/Comparable"),
                Set.of(new MemberKey("compareTo", "(Ljava/lang/Object;)I"), new MemberKey("toString", "()Ljava/lang/String;")));
        byte[] classFile = SuccessorWeaver.weave(weaving.infos.get("A"), shape);
        type = weaving.load(weaving.weave()).loadClass("A");
        successor = TrustedLookup.get().in(type).defineHiddenClass(classFile, true, Lookup.ClassOption.NESTMATE).lookupClass();
    }

    private Object make(MethodType constructor, Object... arguments) throws Throwable {
        return TrustedLookup.get().findConstructor(successor, constructor.changeReturnType(void.class)).invokeWithArguments(arguments);
    }

    @Test
    void should_have_each_constructor_of_the_class_a_private_one_too() throws Throwable {
        Object one = make(MethodType.methodType(void.class, long.class, double.class), 5L, 2.5);
        Object two = make(MethodType.methodType(void.class, String.class), "four");

        assertThat(one).isInstanceOf(type).hasToString("A7");
        assertThat(two).isInstanceOf(type).hasToString("A4");
    }

    @Test
    @SuppressWarnings("unchecked")
    void should_implement_what_the_class_does_not_and_dispatch_to_its_present_version() throws Throwable {
        Object four = make(MethodType.methodType(void.class, String.class), "four");
        Object one = make(MethodType.methodType(void.class, String.class), "1");

        assertThat(type.getInterfaces()).isEmpty();
        assertThat(((Comparable<Object>) four).compareTo(one)).isPositive();
    }

    /** So that the object size and the map of its references are the class's own. */
    @Test
    void should_have_no_field() {
        assertThat(successor.getDeclaredFields()).isEmpty();
        assertThat(Modifier.isFinal(successor.getModifiers())).isTrue();
        assertThat(successor.getSuperclass()).isEqualTo(type);
    }
}
