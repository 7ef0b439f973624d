class Base {
    final String base;

    Base(int n) {
        base = "base" + n;
    }

    Base(long n, String text) {
        base = "base" + n + text;
    }
}
