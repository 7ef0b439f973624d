class Kinds {
    static String of(Object o) {
        if (o instanceof String s && s.length() > 1) {
            return "string " + s;
        }
        if (!(o instanceof Integer n)) {
            return o instanceof int[] array ? "array " + array.length : "other";
        }
        return "int " + (n + 1);
    }

    static String all() {
        return of("ab") + " " + of(7) + " " + of(null) + " " + of(new int[2]);
    }
}
