class Counter {
    private static int total = 10;
    private static String name = "first";

    static void count() {
        total++;
    }

    static String show() {
        return name + " " + total;
    }
}
