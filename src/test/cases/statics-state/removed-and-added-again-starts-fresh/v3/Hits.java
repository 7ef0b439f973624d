class Hits {
    private static int count = 500;

    static void hit() {
        count++;
    }

    static String show() {
        return "count " + count;
    }
}
