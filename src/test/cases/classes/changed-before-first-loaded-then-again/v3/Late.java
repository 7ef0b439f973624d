class Late {
    private static int calls = 5;
    private static String mark = "!";

    static String show() {
        return "v3 " + calls++ + mark;
    }
}
