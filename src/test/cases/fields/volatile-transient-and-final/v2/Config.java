class Config {
    int base = 3;
    volatile long seen;
    transient String cache;
    final int doubled;

    Config() {
        doubled = base * 2;
    }

    void touch() {
        seen++;
        cache = "c" + seen;
        base = base + 1;
    }

    String show() {
        return seen + " " + cache + " " + doubled;
    }
}
