class Counter {
    private String secret() {
        return "private1";
    }

    static String shared() {
        return "static1";
    }

    final String fixed() {
        return "final1";
    }

    private static String both() {
        return "both1";
    }

    String all() {
        return secret() + " " + shared() + " " + fixed() + " " + both();
    }
}
