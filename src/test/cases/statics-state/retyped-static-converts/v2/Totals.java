class Totals {
    private static long sum = -5;
    private static String last = "initializer";

    static void add(int amount) {
        sum += amount * 10_000_000_000L;
    }

    static String show() {
        return sum + " " + last;
    }
}
