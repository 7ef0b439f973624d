class Calc {
    private int base = 10;
    private int[] memo = {1, 2, 3};
    private static int calls;

    int run(int a, int b) {
        return memo[calls++] + (base += a * (b > 2 ? square(memo[calls] += b) : -1)) - (memo[1] = square(a) + calls);
    }

    private int square(int n) {
        return n * n;
    }
}
