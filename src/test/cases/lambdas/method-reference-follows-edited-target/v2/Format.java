class Format {
    static String show(int n) {
        return "n is " + twice(n) + "/2";
    }

    private static int twice(int n) {
        return 2 * n;
    }
}
