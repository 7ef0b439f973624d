class Base {
    final int base;

    Base(int n) {
        base = n;
    }
}
