class Tool {
    final int base;

    Tool(int base) {
        this.base = base;
    }

    int plus(int x) {
        return x + base;
    }

    static int zero() {
        return 0;
    }
}
