package dev.reloadall.engine.migrate;

import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.TypeState;
import dev.reloadall.runtime.RawField;
import java.lang.invoke.MethodHandle;
import java.util.Map;

/** Static fields that are new with a version: carried over where an old value goes on, else as their initializer has it. */
final class StaticValues {

    private final PlannedClass planned;
    private final TypeState after;
    private final CarriedValues carried;

    StaticValues(PlannedClass planned, TypeState after, CarriedValues carried) {
        this.planned = planned;
        this.after = after;
        this.carried = carried;
    }

    /** Runs the initializers, which the companion's own static initializer does once, and carries old values over. */
    void start() {
        for (MemberSchema field : planned.diff().to().fields().values()) {
            Home home = planned.fresh().members().get(Member.field(field));
            if (home != null && field.isStatic()) {
                start(field, home);
            }
        }
    }

    private void start(MemberSchema field, Home home) {
        Class<?> companion = FieldStorage.companion(after, home);
        int[] depth = ReloadingCode.enter();
        try {
            initialize(companion);
            carry(field, home, companion);
        } catch (MigrationFailure e) {
            throw e;
        } catch (Throwable e) {
            throw new MigrationFailure(planned.type().name().replace('/', '.'), field.key().name(), null, e);
        } finally {
            ReloadingCode.exit(depth);
        }
    }

    private void initialize(Class<?> companion) {
        try {
            RawField.initialize(companion);
        } catch (Throwable e) {
            Throwable cause = e instanceof ExceptionInInitializerError ? e.getCause() : e;
            throw new MigrationFailure(planned.type().name().replace('/', '.'), failed(cause, companion), null, cause);
        }
    }

    /** The companion initializes all its fields in one go: the stack tells which of them failed. */
    private String failed(Throwable cause, Class<?> companion) {
        for (StackTraceElement frame : cause.getStackTrace()) {
            for (Map.Entry<Member, Home> each : planned.fresh().members().entrySet()) {
                if (each.getKey().kind() == Member.Kind.INITIALIZER && frame.getClassName().equals(companion.getName())
                        && frame.getMethodName().equals(each.getValue().name())) {
                    return each.getKey().key().name();
                }
            }
        }
        return "<clinit>";
    }

    private void carry(MemberSchema field, Home home, Class<?> companion) throws Throwable {
        Class<?> type = FieldStorage.declared(companion, field, home.name()).getType();
        for (ValueSource source : carried.of(planned, field)) {
            Object value = source.get(null, null);
            Object converted = value == ValueSource.NONE ? value : Conversion.convert(value, type);
            if (converted != ValueSource.NONE) {
                MethodHandle setter = FieldStorage.writer(companion, home, field).asType(Handles.SET_STATIC);
                setter.invokeExact(converted);
                return;
            }
        }
    }

    /** The native fields that were left behind get the new value too: native code and reflection read them. */
    void mirror() throws Throwable {
        for (MemberSchema field : planned.diff().to().fields().values()) {
            Home home = planned.fresh().members().get(Member.field(field));
            MemberSchema natively = planned.before().info().nativeSchema().fields().get(field.key());
            if (home != null && natively != null && field.isStatic() && natively.isStatic()) {
                Object value = FieldStorage.reader(planned.type(), after, field).get(null, null);
                MethodHandle setter = RawField.setter(FieldStorage.declared(planned.type().type(), field)).asType(Handles.SET_STATIC);
                setter.invokeExact(value);
            }
        }
    }
}
