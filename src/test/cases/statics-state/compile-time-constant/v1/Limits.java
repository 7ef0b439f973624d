class Limits {
    static final int MAX = 10;
    static final String NAME = "ten";

    static String show() {
        return MAX + " " + NAME;
    }
}
