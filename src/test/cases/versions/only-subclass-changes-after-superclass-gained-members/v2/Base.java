class Base {
    protected int level = 5;
    protected static int shared = 50;

    protected String tag() {
        return "tag";
    }

    protected int up() {
        return ++level;
    }
}
