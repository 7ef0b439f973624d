class Kinds {
    static String of(Object o) {
        return switch (o) {
            case String s -> "string " + s;
            default -> "other";
        };
    }

    static String all() {
        return of("ab") + ", " + of(7) + ", " + of(2.5) + ", " + of(Mode.OFF);
    }
}
