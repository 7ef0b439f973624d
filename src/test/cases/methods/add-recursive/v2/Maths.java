class Maths {
    String show() {
        return factorial(10) + " " + even(7) + " " + gcd(84, 36);
    }

    long factorial(int n) {
        return n <= 1 ? 1 : n * factorial(n - 1);
    }

    private boolean even(int n) {
        return n == 0 || odd(n - 1);
    }

    private boolean odd(int n) {
        return n != 0 && even(n - 1);
    }

    static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
