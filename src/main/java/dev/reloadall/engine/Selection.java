package dev.reloadall.engine;

import dev.reloadall.engine.schema.MemberSchema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/** Which class's method a call selects: a package-private one is overridden within its package only (JVMS 5.4.5, 5.4.6). */
final class Selection {

    private Selection() {
    }

    /**
     * @param owner the class that the call names
     * @param declared the method of the call's name and descriptor that a class declares, or {@code null}
     * @return the class whose method is selected, {@code null} where no class of the receiver's has one
     */
    static Class<?> in(Class<?> receiver, Class<?> owner, Function<Class<?>, MemberSchema> declared) {
        Deque<Class<?>> declaring = new ArrayDeque<>(); // the most general one first
        for (Class<?> each = receiver; each != null; each = each.getSuperclass()) {
            MemberSchema method = declared.apply(each);
            if (method != null && method.isVirtual()) {
                declaring.addFirst(each);
            }
        }
        Class<?> resolved = null;
        for (Class<?> each : declaring) {
            resolved = each.isAssignableFrom(owner) ? each : resolved;
        }
        return resolved == null ? declaring.peekLast() : overriding(resolved, declaring, declared);
    }

    /** What overrides it, or overrides what overrides it, and so on. */
    private static Class<?> overriding(Class<?> resolved, Deque<Class<?>> declaring, Function<Class<?>, MemberSchema> declared) {
        Deque<Class<?>> found = new ArrayDeque<>();
        for (Class<?> each : declaring) {
            if (each == resolved || found.stream().anyMatch(above -> !declared.apply(above).isPackagePrivate() || isSamePackage(above, each))) {
                found.addLast(each);
            }
        }
        return found.peekLast();
    }

    private static boolean isSamePackage(Class<?> a, Class<?> b) {
        return a.getClassLoader() == b.getClassLoader() && a.getPackageName().equals(b.getPackageName());
    }
}
