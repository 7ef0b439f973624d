package dev.reloadall;

/** Reads a boxed value as a wider primitive, as an assignment would (JLS 5.1.2), so that {@code getLong} reads an {@code int} too. */
final class Widening {
    private static final String NUMERIC = "byte short int long float double";

    private Widening() {}

    /** @throws ClassCastException naming the field, what it holds and what was asked for */
    static Object to(String type, String field, Object value) {
        String from = primitiveOf(value);
        if (from.equals(type)) {
            return value;
        }
        if (!widens(from, type)) {
            throw new ClassCastException(
                    "field " + field + " holds " + describe(value) + ", which is no " + type + "; use get(\"" + field + "\")");
        }
        return convert(type, from.equals("char") ? (Number) (int) (Character) value : (Number) value);
    }

    private static boolean widens(String from, String to) {
        int wide = NUMERIC.indexOf(to);
        if (from.equals("char")) {
            return wide >= NUMERIC.indexOf("int");
        }
        int narrow = NUMERIC.indexOf(from);
        return !from.isEmpty() && narrow >= 0 && narrow < wide;
    }

    private static Object convert(String type, Number value) {
        return switch (type) {
            case "short" -> value.shortValue();
            case "int" -> value.intValue();
            case "long" -> value.longValue();
            case "float" -> value.floatValue();
            default -> value.doubleValue();
        };
    }

    private static String primitiveOf(Object value) {
        if (value instanceof Boolean) {
            return "boolean";
        }
        if (value instanceof Character) {
            return "char";
        }
        if (value instanceof Integer) {
            return "int";
        }
        boolean boxed = value instanceof Number && value.getClass().getName().startsWith("java.lang.");
        return boxed ? value.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) : "";
    }

    private static String describe(Object value) {
        return value == null ? "null" : "a " + value.getClass().getName();
    }
}
