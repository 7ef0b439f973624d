class Limits {
    static final int MAX = 20;
    static final String NAME = "twenty";

    static String show() {
        return MAX + " " + NAME;
    }
}
