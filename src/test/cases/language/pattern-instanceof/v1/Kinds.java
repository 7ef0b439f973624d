class Kinds {
    static String of(Object o) {
        if (o instanceof String) {
            return "string";
        }
        return "other";
    }

    static String all() {
        return of("ab") + " " + of(7) + " " + of(null) + " " + of(new int[2]);
    }
}
