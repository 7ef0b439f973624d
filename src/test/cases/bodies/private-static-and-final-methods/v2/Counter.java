class Counter {
    private String secret() {
        return "private2";
    }

    static String shared() {
        return "static2";
    }

    final String fixed() {
        return "final2";
    }

    private static String both() {
        return "both2";
    }

    String all() {
        return secret() + " " + shared() + " " + fixed() + " " + both();
    }
}
