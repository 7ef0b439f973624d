package dev.reloadall.engine.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectFillTest {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    static class Owner {
        int count = 7;
    }

    static class Part {
        long count;
    }

    @Test
    void should_take_a_value_that_always_fits() throws Throwable {
        Part part = new Part();
        fill(Owner.class).invokeExact((Object) part, (Object) new Owner());
        assertThat(part.count).isEqualTo(7);
    }

    @Test
    void should_not_be_there_for_objects_that_may_not_have_the_field() throws Exception {
        assertThat(fill(Object.class)).isNull();
    }

    private static MethodHandle fill(Class<?> owner) throws ReflectiveOperationException {
        MethodHandle setter = LOOKUP.findSetter(Part.class, "count", long.class);
        return DirectFill.of(owner, setter, dev.reloadall.engine.migrate.ValueSource.ofInstances(
                LOOKUP.findGetter(Owner.class, "count", int.class)));
    }

    /** What the conversion of every value would do, and what an assignment without a check does, are the same. */
    @ParameterizedTest
    @ValueSource(classes = {boolean.class, char.class, byte.class, short.class, int.class, long.class, float.class, double.class})
    void should_never_lose_anything(Class<?> from) {
        for (Class<?> to : new Class<?>[] {boolean.class, char.class, byte.class, short.class, int.class, long.class, float.class, double.class}) {
            boolean lossless = extremes(from).stream().allMatch(each -> Conversion.convert(each, to) != dev.reloadall.engine.migrate.ValueSource.NONE);
            assertThat(DirectFill.isLossless(from, to)).as(from + " to " + to).isEqualTo(lossless);
            assertThat(DirectFill.isLossless(from, MethodType.methodType(to).wrap().returnType())).isEqualTo(from == to);
        }
        assertThat(DirectFill.isLossless(from, Object.class)).isTrue();
    }

    private static Collection<Object> extremes(Class<?> type) {
        if (type == boolean.class) {
            return List.of(true);
        }
        if (type == char.class) {
            return List.of(Character.MAX_VALUE);
        }
        List<Object> values = new ArrayList<>();
        for (double each : new double[] {Byte.MIN_VALUE, Short.MIN_VALUE, Integer.MIN_VALUE, 0.5, 1e300}) {
            Object value = Conversion.convert(each, type);
            if (value != dev.reloadall.engine.migrate.ValueSource.NONE) {
                values.add(value);
            }
        }
        if (type == int.class) {
            values.add(Integer.MAX_VALUE);
        }
        if (type == long.class) {
            values.add(Long.MAX_VALUE);
        }
        return values;
    }

    @Test
    void should_know_which_references_fit() {
        assertThat(DirectFill.isLossless(ArrayList.class, List.class)).isTrue();
        assertThat(DirectFill.isLossless(List.class, ArrayList.class)).isFalse();
        assertThat(DirectFill.isLossless(Integer.class, int.class)).isFalse();
        assertThat(DirectFill.isLossless(Integer.class, long.class)).isFalse();
    }
}
