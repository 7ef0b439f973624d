package fuzz;

/** The types of fields and results. */
enum Kind {
    INT("int", 0), LONG("long", 0L), TEXT("String", null);

    final String java;
    final Object zero;

    Kind(String java, Object zero) {
        this.java = java;
        this.zero = zero;
    }

    /** A value of this kind made of a number. */
    Object of(int number) {
        return switch (this) {
            case INT -> (Object) number;
            case LONG -> (long) number;
            case TEXT -> "t" + number;
        };
    }

    /** The value in Java, which no compiler takes for a constant of another kind. */
    String literal(Object value) {
        return switch (this) {
            case INT -> "" + value;
            case LONG -> value + "L";
            case TEXT -> "\"" + value + "\"";
        };
    }

    /** What {@link #source(Kind, String)} computes. */
    Object from(Object value) {
        int number = value instanceof Number n ? n.intValue() : value == null ? -1 : value.toString().length();
        return switch (this) {
            case INT -> (Object) number;
            case LONG -> value instanceof Number n ? n.longValue() : (long) number;
            case TEXT -> "" + value;
        };
    }

    /** An expression of another kind as one of this kind. */
    String source(Kind other, String expression) {
        if (this == other) {
            return expression;
        }
        String number = other == TEXT ? "Help.length(" + expression + ")" : "(" + expression + ")";
        return this == TEXT ? "(\"\" + (" + expression + "))" : "((" + java + ") " + number + ")";
    }
}
