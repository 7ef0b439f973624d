interface Top {
    String id();

    default String hi() {
        return "." + own();
    }

    private String own() {
        return "own" + count(id());
    }

    static int count(String text) {
        return text.length();
    }
}
