package dev.reloadall.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SerializableLambdaTest {
    private static final String MAKE = "return (Supplier<Object> & java.io.Serializable) () -> \"%s\";";

    private static String source(String... marks) {
        StringBuilder text = new StringBuilder("import java.util.function.*; public class A { ");
        for (int i = 0; i < marks.length; i++) {
            text.append("public static Supplier<Object> ").append(marks[i].charAt(0)).append("() { ")
                    .append(String.format(MAKE, marks[i])).append(" } ");
        }
        return text.append("}").toString();
    }

    @Test
    void should_deserialize_under_canonical_names() throws Exception {
        String two = "import java.util.function.*; public class A { public static Object m(boolean first) { if (first) { "
                + MAKE + " } else { " + MAKE + " } } }";
        Evolution evolution = Evolution.of(String.format(two, "x", "y"), String.format(two, "y", "x"));
        assertThat(evolution.match.isIdentity()).isFalse();
        Class<?> type = evolution.load("A");

        for (boolean first : new boolean[] {true, false}) {
            Object lambda = type.getMethod("m", boolean.class).invoke(null, first);
            assertThat(((Supplier<?>) copy(lambda)).get()).isEqualTo(((Supplier<?>) lambda).get());
        }
    }

    @Test
    void should_keep_serializable_lambdas_of_different_methods() {
        Evolution.of(source("x/1", "y/1"), source("y/2", "x/2")).keepsLambda("x").keepsLambda("y").retiresNothing();
    }

    @Test
    void should_deserialize_in_a_renamed_class() throws Exception {
        String make = "public static Object m() { %s return new Object() { public Object get() { " + String.format(MAKE, "x")
                + " } }; } public static Object get() { try { Object o = m(); var g = o.getClass().getMethod(\"get\"); g.setAccessible(true); "
                + "return g.invoke(o); } catch (Exception e) { throw new RuntimeException(e); } }";
        String head = "import java.util.function.*; public class A { ";
        Evolution evolution = Evolution.of(head + String.format(make, "") + "}", head + String.format(make, "new Thread() { };") + "}");
        assertThat(evolution.match.classNames()).containsEntry("A$2", "A$1");

        Object lambda = evolution.load("A").getMethod("get").invoke(null);
        assertThat(((Supplier<?>) copy(lambda)).get()).isEqualTo("x");
    }

    private static Object copy(Object lambda) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(lambda);
        }
        ClassLoader loader = lambda.getClass().getClassLoader();
        try (InputStream in = new ByteArrayInputStream(bytes.toByteArray()); ObjectInputStream objects = new ObjectInputStream(in) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass description) throws ClassNotFoundException {
                return Class.forName(description.getName(), false, loader);
            }
        }) {
            return objects.readObject();
        }
    }
}
