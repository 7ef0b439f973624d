package dev.reloadall.jmx;

import java.lang.instrument.Instrumentation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds loaded classes by what a person calls them. */
final class Classes {
    private final Instrumentation instrumentation;

    Classes(Instrumentation instrumentation) {
        this.instrumentation = instrumentation;
    }

    /**
     * {@return all classes of that name: there is one for each loader that has it}
     *
     * @param name binary name, canonical name, or simple name where that is the only one
     * @throws IllegalArgumentException when there is none, or the simple name stands for several; says which
     */
    List<Class<?>> named(String name) {
        List<Class<?>> full = loaded(type -> type.getName().equals(name) || type.getName().replace('$', '.').equals(name));
        List<Class<?>> found = full.isEmpty() ? loaded(type -> simpleName(type).equals(name)) : full;
        Set<String> names = found.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
        if (names.isEmpty()) {
            throw new IllegalArgumentException("No loaded class is called " + name + ": it has not been used yet, or has another name.");
        }
        if (names.size() > 1) {
            throw new IllegalArgumentException(name + " is ambiguous; say which: " + String.join(", ", names));
        }
        return found;
    }

    private List<Class<?>> loaded(Predicate<Class<?>> wanted) {
        return Arrays.<Class<?>>stream(instrumentation.getAllLoadedClasses()).filter(type -> !type.isArray() && !type.isHidden())
                .filter(wanted).toList();
    }

    /** Not {@link Class#getSimpleName()}, which may load the enclosing class. */
    private static String simpleName(Class<?> type) {
        String name = type.getName();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
