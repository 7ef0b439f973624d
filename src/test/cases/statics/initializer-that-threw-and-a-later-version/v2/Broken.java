class Broken {
    static final int NUMBER = Integer.parseInt("1");
    static final String ADDED = "a" + NUMBER;

    String text() {
        return more() + NUMBER + ADDED;
    }

    private String more() {
        return "v2";
    }
}
