class Base {
    final String base;

    Base(int n) {
        base = "base" + n;
    }
}
