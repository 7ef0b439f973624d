class Hits {
    static void hit() {
    }

    static String show() {
        return "no count";
    }
}
