class Hits {
    private static int count = 10;

    static void hit() {
        count++;
    }

    static String show() {
        return "count " + count;
    }
}
