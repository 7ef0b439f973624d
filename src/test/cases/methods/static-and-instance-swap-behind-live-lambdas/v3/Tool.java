class Tool {
    final int base;

    Tool(int base) {
        this.base = base;
    }

    static int plus(int x) {
        return x + 1;
    }

    int zero() {
        return base;
    }
}
