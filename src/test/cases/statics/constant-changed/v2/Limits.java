class Limits {
    static final int MAX = 99;
    static final String NAME = "large";

    static String show() {
        return NAME + " " + MAX;
    }
}
