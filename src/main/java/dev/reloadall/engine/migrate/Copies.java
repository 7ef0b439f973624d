package dev.reloadall.engine.migrate;

import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.plan.Templates;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.TypeState;
import dev.reloadall.runtime.Extension;
import java.lang.invoke.MethodHandle;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Copies of live constants as the new version makes them, to take from them what only a constructor with its arguments can
 * compute. Made when first asked for; any thread.
 */
final class Copies {

    /** What this thread is making. What is constructed meanwhile has nothing to be migrated. */
    private static final ThreadLocal<Template> MAKING = new ThreadLocal<>();

    /** @param closed is nothing touched but what is made? */
    private record Template(PlannedClass declaring, Home home, boolean closed) {
    }

    private final Map<LoadedType, TypeState> after;
    private final Map<Object, Template> templates = new IdentityHashMap<>();
    private final Map<Object, Object> copies = new IdentityHashMap<>();

    /** @param after the states after the reload, with their companions defined */
    Copies(Map<LoadedType, TypeState> after) {
        this.after = after;
    }

    /** Reads the constants of ordinary classes as they are before the reload. */
    void open(Iterable<PlannedClass> classes) {
        for (PlannedClass planned : classes) {
            for (MemberKey field : planned.templates()) {
                add(read(planned, field), planned, field, true);
            }
        }
    }

    private static Object read(PlannedClass planned, MemberKey field) {
        try {
            TypeState before = planned.before();
            return FieldStorage.reader(planned.type(), before, before.info().schema().fields().get(field)).get(null, null);
        } catch (Throwable e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    /**
     * Adds a live constant that both versions have; without effect where no code makes a copy of it.
     *
     * @param closed does making one touch nothing but what is made?
     */
    void add(Object constant, PlannedClass declaring, MemberKey field, boolean closed) {
        Home home = declaring.fresh().members().get(Templates.of(field));
        if (constant != null && home != null) {
            templates.putIfAbsent(constant, new Template(declaring, home, closed));
        }
    }

    boolean isAny() {
        return !templates.isEmpty();
    }

    static boolean isMaking() {
        return MAKING.get() != null;
    }

    /** Is whatever this thread touches just being made? */
    static boolean isMakingAll() {
        Template making = MAKING.get();
        return making != null && making.closed;
    }

    /** Reads a field of an object's copy; has no value where there is none, or where that is of another class. */
    ValueSource source(PlannedClass planned, MemberSchema field) {
        ValueSource reader = FieldStorage.reader(planned.type(), after.get(planned.type()), field);
        Extension extension = Extension.of(planned.type().type());
        return (owner, old) -> {
            Object copy = of(owner);
            boolean alike = copy != null && copy != owner && copy.getClass() == owner.getClass();
            return alike ? reader.get(copy, extension.head(copy)) : ValueSource.NONE;
        };
    }

    private Object of(Object constant) throws Throwable {
        Template template;
        synchronized (copies) {
            template = templates.get(constant);
            if (template == null || copies.containsKey(constant)) {
                return copies.get(constant);
            }
        }
        Object copy = make(template);
        synchronized (copies) {
            copies.putIfAbsent(constant, copy);
            return copies.get(constant);
        }
    }

    private Object make(Template template) throws Throwable {
        Template outer = MAKING.get();
        MAKING.set(template);
        int[] depth = ReloadingCode.enter();
        try {
            LoadedType declaring = template.declaring.type();
            Class<?> companion = FieldStorage.companion(after.get(declaring), template.home);
            MethodHandle run = ClassMigration.initializer(companion, template.home, declaring.type().getClassLoader());
            return (Object) run.asType(Handles.GET_STATIC).invokeExact();
        } finally {
            ReloadingCode.exit(depth);
            if (outer == null) {
                MAKING.remove();
            } else {
                MAKING.set(outer);
            }
        }
    }

    boolean isCopy(Object object) {
        synchronized (copies) {
            return copies.values().stream().anyMatch(each -> each == object);
        }
    }

    /** Those that have been made so far. */
    Set<Object> made() {
        Set<Object> made = Collections.newSetFromMap(new IdentityHashMap<>());
        synchronized (copies) {
            made.addAll(copies.values());
        }
        return made;
    }

    /** Lets go of all of them: the reload is over, or taken back. */
    void clear() {
        synchronized (copies) {
            copies.clear();
            templates.clear();
        }
    }
}
