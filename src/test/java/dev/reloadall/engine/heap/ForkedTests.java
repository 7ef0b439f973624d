package dev.reloadall.engine.heap;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the tests of the classes that the arguments name, in a JVM of their own: another JDK, another collector. */
final class ForkedTests {

    private ForkedTests() {
    }

    public static void main(String[] classes) throws Exception {
        List<String> failures = new ArrayList<>();
        int passed = 0;
        for (String name : classes) {
            for (Method method : tests(Class.forName(name))) {
                long start = System.nanoTime();
                Throwable failure = run(method);
                System.out.printf("%6d ms  %s%n", (System.nanoTime() - start) / 1_000_000, method.getName());
                if (failure == null) {
                    passed++;
                } else {
                    failures.add(method.getName());
                    failure.printStackTrace(System.out);
                }
            }
        }
        System.out.println(passed + " passed, failed: " + failures);
        System.exit(failures.isEmpty() && passed > 0 ? 0 : 1);
    }

    private static List<Method> tests(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).filter(m -> m.isAnnotationPresent(Test.class))
                .sorted(Comparator.comparing(Method::getName)).toList();
    }

    private static Throwable run(Method method) throws ReflectiveOperationException {
        var constructor = method.getDeclaringClass().getDeclaredConstructor();
        constructor.setAccessible(true);
        WithHeapWalker test = (WithHeapWalker) constructor.newInstance();
        method.setAccessible(true);
        try {
            test.open();
            method.invoke(test);
            test.noTagIsLeft();
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (AssertionError e) {
            return e;
        }
    }
}
