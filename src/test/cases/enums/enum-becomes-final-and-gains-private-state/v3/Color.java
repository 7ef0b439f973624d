enum Color {
    BLUE, RED;

    static final Color DEFAULT = RED;
    Object lock = new Object();

    String describe() {
        synchronized (lock) {
            return DEFAULT + "" + (this == DEFAULT);
        }
    }
}
