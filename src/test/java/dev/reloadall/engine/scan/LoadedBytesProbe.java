package dev.reloadall.engine.scan;

import java.io.IOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs in a JVM of its own, as an agent: asks for loaded classes and prints what came of it. */
public final class LoadedBytesProbe {
    private static Instrumentation instrumentation;

    private LoadedBytesProbe() {
    }

    interface Shape {
        double area();
    }

    record Square(double side) implements Shape {
        @Override
        public double area() {
            return side * side;
        }
    }

    enum Size { SMALL, LARGE }

    public static void premain(String options, Instrumentation given) {
        instrumentation = given;
    }

    public static void main(String[] arguments) throws IOException, UnmodifiableClassException {
        Shape square = new Square(2);
        Object lambda = (Runnable) () -> System.out.println("never run");
        AtomicInteger others = countOtherTransformations();
        List<Class<?>> asked = List.of(Square.class, Shape.class, Size.class, Square.class, LoadedBytesProbe.class, String[].class, int.class,
                lambda.getClass(), Size.SMALL.getClass());
        Map<Class<?>, byte[]> given = LoadedBytes.of(instrumentation, asked);
        given.keySet().stream().map(Class::getSimpleName).sorted().forEach(name -> System.out.println("given " + name));
        for (Map.Entry<Class<?>, byte[]> entry : given.entrySet()) {
            try (var in = entry.getKey().getResourceAsStream("/" + entry.getKey().getName().replace('.', '/') + ".class")) {
                boolean same = StructuralDigest.of(in.readAllBytes()).equals(StructuralDigest.of(entry.getValue()));
                System.out.println("same " + entry.getKey().getSimpleName() + " " + same);
            }
        }
        System.out.println("others " + others + " area " + square.area());
        System.out.println("again " + LoadedBytes.of(instrumentation, asked).keySet().equals(given.keySet()));
        System.out.println("none " + LoadedBytes.of(instrumentation, List.of()).size());
        System.out.println("control");
        instrumentation.retransformClasses(Square.class);
    }

    private static AtomicInteger countOtherTransformations() {
        AtomicInteger count = new AtomicInteger();
        instrumentation.addTransformer(new ClassFileTransformer() {
            @Override
            public byte[] transform(Module module, ClassLoader loader, String name, Class<?> type, ProtectionDomain domain, byte[] bytes) {
                if (type == Square.class) {
                    count.incrementAndGet();
                }
                return null;
            }
        }, true);
        return count;
    }
}
