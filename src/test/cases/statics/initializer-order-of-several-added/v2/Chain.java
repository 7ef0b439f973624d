class Chain {
    static int a = 2;
    static int b = a * 10 + step();
    static int c = b + step();
    private static int steps;

    private static int step() {
        return ++steps;
    }

    static String show() {
        return a + " " + b + " " + c + " " + steps;
    }
}
