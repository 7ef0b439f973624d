class Counter {
    private static int total = 5000;
    private static String name = "second";

    static void count() {
        total += 100;
    }

    static String show() {
        return name + " = " + total;
    }
}
