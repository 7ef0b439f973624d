package dev.reloadall.engine.migrate;

import dev.reloadall.engine.plan.EnumChange;
import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.slice.EnumConstant;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.TypeState;
import dev.reloadall.runtime.EnumValues;
import dev.reloadall.runtime.Extension;
import dev.reloadall.runtime.Part;
import dev.reloadall.runtime.RawField;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Makes the constants of one enum those of the new version, or takes that back.
 *
 * <p>It happens in one go while the companion that has the new constants is initialized, in whichever thread needs them first:
 * nobody can see some of it without the rest.
 */
final class EnumReload {

    private static final JdkField ORDINAL = JdkField.of("java.lang.Enum", "ordinal");
    private static final JdkField CONSTANTS = JdkField.of("java.lang.Class", "enumConstants");
    private static final JdkField DIRECTORY = JdkField.of("java.lang.Class", "enumConstantDirectory");

    private final PlannedClass planned;
    private final TypeState after;
    private final EnumChange change;
    private final Class<?> type;
    private final EnumCollections collections;
    private final Consumer<Object> remember;
    private final Map<String, Object> former = new LinkedHashMap<>();
    private final Map<Object, String> survivors = new IdentityHashMap<>();
    private final Copies copies;
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private volatile Object[] universe;
    private Object[] removed = {};
    private boolean over;

    /** @param remember is told of each object whose native fields are about to change */
    EnumReload(PlannedClass planned, TypeState after, EnumCollections collections, Consumer<Object> remember, Copies copies) {
        this.planned = planned;
        this.after = after;
        this.change = planned.enumChange();
        this.type = planned.type().type();
        this.collections = collections;
        this.remember = remember;
        this.copies = copies;
    }

    /** Reads the constants as they are; from now on the change happens when the new ones are needed. */
    void open() {
        for (EnumConstant constant : change.before()) {
            Object object = read(planned.before(), key(constant.name()));
            former.put(constant.name(), object);
            if (change.survivors().contains(constant.name())) {
                survivors.put(object, constant.name());
                copies.add(object, planned, key(constant.name()), false);
            }
        }
        EnumValues.await(type, this::apply);
    }

    private MemberKey key(String constant) {
        return new MemberKey(constant, type.descriptorString());
    }

    private Object read(TypeState state, MemberKey field) {
        try {
            return FieldStorage.reader(planned.type(), state, state.info().schema().fields().get(field)).get(null, null);
        } catch (Throwable e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    /** Needs the new constants. */
    void start() {
        try {
            RawField.initialize(valuesHolder());
        } catch (Throwable e) {
            Throwable cause = e instanceof ExceptionInInitializerError ? e.getCause() : e;
            throw cause instanceof MigrationFailure failure ? failure : new MigrationFailure(type.getName(), "<clinit>", null, cause);
        }
    }

    private Class<?> valuesHolder() {
        return FieldStorage.companion(after, planned.fresh().members().get(new Member(Member.Kind.STATIC_FIELD, change.values())));
    }

    /** Some thread may need the new constants just when they are given up: then it is too late for them. */
    private synchronized void apply() {
        if (over) {
            return;
        }
        Object[] next = ((Object[]) read(after, change.values())).clone();
        universe = next;
        if (change.reorders()) {
            reorder(next);
        }
        change.finals().forEach((name, fields) -> fields.forEach(field -> renew(former.get(name), field)));
    }

    private void reorder(Object[] next) {
        EnumCollections.Found found = collections.find(type);
        List<Object> strays = found.strays(next);
        for (int i = 0; i < next.length; i++) {
            setOrdinal(next[i], i);
        }
        for (int i = 0; i < strays.size(); i++) {
            setOrdinal(strays.get(i), strayOrdinal(next.length, i));
        }
        undo.push(() -> cache(null));
        cache(next);
        undo.push(() -> collections.find(type).move(formerArray(), strays.size(), false));
        found.move(next, strays.size(), true);
    }

    private Object[] formerArray() {
        return former.values().toArray((Object[]) Array.newInstance(type, 0)); // the VM trusts the type of the JDK's fields
    }

    /** Beyond all live ones; within the first word of a set's bits as long as that has room: there it is never set. */
    private static int strayOrdinal(int constants, int index) {
        int ordinal = constants + index;
        return constants < Long.SIZE ? Math.min(ordinal, Long.SIZE - 1) : ordinal;
    }

    private void setOrdinal(Object constant, int ordinal) {
        Object before = ORDINAL.get(constant);
        undo.push(() -> ORDINAL.set(constant, before));
        ORDINAL.set(constant, ordinal);
    }

    /** What {@code EnumSet}, {@code EnumMap} and {@code Enum.valueOf} ask. */
    private void cache(Object[] constants) {
        CONSTANTS.set(type, constants);
        DIRECTORY.set(type, null);
    }

    /** Gives a live constant's final field what the new version's constructor computes. */
    private void renew(Object constant, MemberSchema field) {
        try {
            remember.accept(constant);
            Part head = Extension.of(type).complete(constant);
            Object value = copies.source(planned, field).get(constant, head);
            Home home = after.info().home(Member.field(field));
            Object target = home == null ? constant : FieldStorage.find(head, FieldStorage.companion(after, home));
            Object before = FieldStorage.reader(planned.type(), after, field).get(constant, head);
            MethodHandle setter = (home == null ? RawField.setter(FieldStorage.declared(type, field))
                    : FieldStorage.writer(target.getClass(), home, field)).asType(Handles.SET);
            undo.push(() -> write(setter, target, before));
            write(setter, target, value);
        } catch (MigrationFailure e) {
            throw e;
        } catch (Throwable e) {
            throw new MigrationFailure(type.getName(), field.key().name(), constant, e);
        }
    }

    private static void write(MethodHandle setter, Object target, Object value) {
        try {
            setter.invokeExact(target, value);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Has the new version made this object, so that there is nothing to migrate? */
    boolean isNew(Object object) {
        if (survivors.containsKey(object) || former.containsValue(object)) {
            return false;
        }
        Object[] made = universe;
        return made == null || Copies.isMaking() || copies.isCopy(object) || List.of(made).contains(object);
    }

    /** Takes back whatever of it has happened; the former class files are in force again. */
    synchronized void rollBack() {
        over = true;
        EnumValues.forget(type);
        undo.forEach(Runnable::run);
        collections.putBack(type);
        undo.clear();
    }

    /** Lets go of what only the version before needed. */
    void commit() {
        EnumValues.forget(type);
        if (change.reorders()) {
            cache(universe); // a thread that was computing the former one may have come late
        }
        Home old = planned.before().info().home(new Member(Member.Kind.STATIC_FIELD, change.values()));
        if (old != null) {
            retire(old, read(after, change.values()));
        }
        change.removed().forEach(name -> {
            Home home = planned.before().info().home(new Member(Member.Kind.STATIC_FIELD, key(name)));
            if (home != null) {
                retire(home, null);
            }
        });
        removed = change.removed().stream().map(former::get).toArray();
        former.clear();
        survivors.clear();
        undo.clear();
    }

    /** Where frames of the version before go on reading. */
    private void retire(Home home, Object value) {
        try {
            Class<?> companion = FieldStorage.companion(after, home);
            for (Field field : DeclaredFields.of(companion)) {
                if (field.getName().equals(home.name()) && field.getType().descriptorString().equals(home.desc())) {
                    RawField.setter(field).asType(Handles.SET_STATIC).invokeExact(value);
                }
            }
        } catch (Throwable e) {
            throw new IllegalStateException(home.toString(), e);
        }
    }

    /** The constants that the new version does not have. */
    Object[] removed() {
        return removed;
    }

    Class<?> type() {
        return type;
    }
}
