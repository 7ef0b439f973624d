class Registry {
    private static int count = 5;

    static void add() {
        count++;
    }

    static String show() {
        return "count " + count;
    }
}
