class Base {
    static String name() {
        return "base";
    }
}
