package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.Type;

class CallerSensitiveTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A.class.getDeclaredField(\"i\").getInt(this)                                                             | 5",
        "A.class.getDeclaredField(\"i\").get(this)                                                                | 5",
        "set(A.class.getDeclaredField(\"i\"))                                                                     | 8",
        "A.class.getDeclaredMethod(\"n\", long.class).invoke(this, 4L)                                            | 9",
        "A.class.getDeclaredConstructor().newInstance().i                                                         | 5",
        "A.class.getDeclaredField(\"i\").canAccess(this)                                                          | true",
        "java.util.concurrent.atomic.AtomicIntegerFieldUpdater.newUpdater(A.class, \"i\").incrementAndGet(this)   | 6",
        "call(A.class.getDeclaredField(\"i\")::getInt)                                                            | 5",
    })
    void should_allow_a_companion_what_its_class_may_do(String expression, String expected) throws Throwable {
        String v1 = "class A { private volatile int i = 5; private A() { } private long n(long more) { return i + more; } static A a() { return new A(); } ";
        String v2 = v1 + "int set(java.lang.reflect.Field f) throws Exception { f.setInt(this, 8); return i; } interface Get { Object get(A a) throws Exception; } "
                + "Object call(Get get) throws Exception { return get.get(this); } Object m() throws Exception { return " + expression + "; } }";

        assertThat(Weaving.run(v1 + "}", v2, "return A.a().m();")).hasToString(expected);
    }

    @Test
    void should_not_allow_what_its_class_may_not_do_either() throws Throwable {
        String v2 = "class A { Object m() { try { return B.class.getDeclaredField(\"i\").getInt(new B()); } catch (ReflectiveOperationException e) { "
                + "return e.getClass().getSimpleName(); } } } class B { private int i; }";

        assertThat(Weaving.run("class A { } class B { private int i; }", v2, "return new A().m();")).isEqualTo("IllegalAccessException");
    }

    /** The JDK marks them by an annotation that reflection shows: a release that adds one is noticed here. */
    @Test
    void should_know_all_that_look_at_their_callers_class_for_access() {
        Set<String> sensitive = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        Stream.of(AccessibleObject.class, Field.class, Method.class, Constructor.class, AtomicIntegerFieldUpdater.class, AtomicLongFieldUpdater.class,
                AtomicReferenceFieldUpdater.class).forEach(type -> Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())).forEach(method -> {
                    String name = type.getSimpleName() + "." + method.getName();
                    if (Stream.of(method.getAnnotations()).anyMatch(each -> each.annotationType().getSimpleName().equals("CallerSensitive"))) {
                        sensitive.add(name);
                    }
                    if (CallerSensitive.is(Type.getInternalName(type), method.getName())) {
                        known.add(name);
                    }
                }));
        // they ask for the caller's module, which a companion shares
        sensitive.removeIf(name -> name.endsWith(".setAccessible") || name.endsWith(".trySetAccessible"));

        assertThat(known).containsAll(sensitive).contains("Field.getInt", "Method.invoke");
    }
}
