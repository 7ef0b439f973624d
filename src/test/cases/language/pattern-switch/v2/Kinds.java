class Kinds {
    static String of(Object o) {
        return switch (o) {
            case null -> "null";
            case Integer n when n > 5 -> "big " + n;
            case Integer n -> "int " + n;
            case String s when s.isEmpty() -> "empty";
            case String s -> "STRING " + s;
            case Mode mode when mode == Mode.OFF -> "off";
            case Mode mode -> "mode " + mode;
            default -> o.getClass().getSimpleName();
        };
    }

    static String all() {
        return of("ab") + ", " + of(7) + ", " + of(2.5) + ", " + of(Mode.OFF) + ", " + of(null) + ", " + of("") + ", " + of(1);
    }
}
