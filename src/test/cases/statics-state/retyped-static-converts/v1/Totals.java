class Totals {
    private static int sum;
    private static Object last = "none";

    static void add(int amount) {
        sum += amount;
        last = "added " + amount;
    }

    static String show() {
        return sum + " " + last;
    }
}
