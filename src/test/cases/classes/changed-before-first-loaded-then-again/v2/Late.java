class Late {
    private static int calls = 5;

    static String show() {
        return "v2 " + calls++;
    }
}
