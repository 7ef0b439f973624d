package dev.reloadall.engine.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each primitive type to each other one; what a cast (JLS 5.1.2, 5.1.3) does is the oracle, and exact arithmetic says what it lost. */
class ConversionTest {

    private static final List<Class<?>> NUMERIC = List.of(byte.class, short.class, char.class, int.class, long.class, float.class, double.class);

    private static final List<Object> VALUES = List.of((byte) 0, (byte) -1, Byte.MAX_VALUE, Byte.MIN_VALUE, (short) 5, Short.MIN_VALUE, Short.MAX_VALUE,
            'a', '\0', Character.MAX_VALUE, 0, 1 << 24, (1 << 24) + 1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0L, 1L << 53, (1L << 53) + 1,
            Long.MAX_VALUE, Long.MIN_VALUE, 0f, -0f, 1.5f, 65f, 0x1p31f, 0x1p63f, Float.MAX_VALUE, Float.MIN_VALUE, Float.NaN,
            Float.NEGATIVE_INFINITY, 0d, -0d, 0.1, 65d, -1d, 0x1p63, -0x1p63, Double.MAX_VALUE, Double.MIN_VALUE, Double.NaN,
            Double.POSITIVE_INFINITY);

    static Stream<Object> values() {
        return VALUES.stream();
    }

    @ParameterizedTest
    @MethodSource("values")
    void should_convert_what_a_cast_does_not_change(Object value) throws Throwable {
        for (Class<?> to : NUMERIC) {
            Object cast = cast(value, to);
            Object expected = isSame(value, cast) ? cast : ValueSource.NONE;

            assertThat(Conversion.convert(value, to)).as("%s %s to %s", value.getClass().getSimpleName(), value, to).isEqualTo(expected);
            assertThat(Conversion.convert(value, cast.getClass())).as("boxed").isEqualTo(expected);
        }
    }

    private static Object cast(Object value, Class<?> to) throws Throwable {
        Class<?> from = MethodType.methodType(value.getClass()).unwrap().returnType();
        return MethodHandles.explicitCastArguments(MethodHandles.identity(to), MethodType.methodType(to, from)).invoke(value);
    }

    private static boolean isSame(Object a, Object b) {
        if (a instanceof Float || a instanceof Double) {
            double value = ((Number) a).doubleValue();
            boolean special = Double.isNaN(value) || Double.isInfinite(value) || 1 / value == Double.NEGATIVE_INFINITY;
            if (special) {
                return (b instanceof Float || b instanceof Double) && ((Number) b).doubleValue() == value
                        && 1 / ((Number) b).doubleValue() == 1 / value || Double.isNaN(value) && (b instanceof Float || b instanceof Double);
            }
        }
        boolean finite = !(b instanceof Float || b instanceof Double) || Double.isFinite(((Number) b).doubleValue());
        return finite && exact(a).compareTo(exact(b)) == 0;
    }

    private static BigDecimal exact(Object number) {
        return number instanceof Character c ? BigDecimal.valueOf(c)
                : number instanceof Float || number instanceof Double ? new BigDecimal(((Number) number).doubleValue())
                : BigDecimal.valueOf(((Number) number).longValue());
    }

    @Test
    void should_keep_references_that_fit() {
        assertThat(Conversion.convert("a", CharSequence.class)).isEqualTo("a");
        assertThat(Conversion.convert(null, String.class)).isNull();
        assertThat(Conversion.convert(5, Object.class)).isEqualTo(5);
        assertThat(Conversion.convert(true, boolean.class)).isEqualTo(true);
        assertThat(Conversion.convert(true, Boolean.class)).isEqualTo(true);
    }

    @Test
    void should_not_make_values_up() {
        assertThat(Conversion.convert(null, int.class)).isSameAs(ValueSource.NONE);
        assertThat(Conversion.convert("1", int.class)).isSameAs(ValueSource.NONE);
        assertThat(Conversion.convert(1, boolean.class)).isSameAs(ValueSource.NONE);
        assertThat(Conversion.convert(true, int.class)).isSameAs(ValueSource.NONE);
        assertThat(Conversion.convert(1, String.class)).isSameAs(ValueSource.NONE);
        assertThat(Conversion.convert(1, BigDecimal.class)).isSameAs(ValueSource.NONE);
    }
}
