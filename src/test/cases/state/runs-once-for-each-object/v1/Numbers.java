class Numbers {
    private static int issued;

    static synchronized int next() {
        return issued++;
    }

    static synchronized int issued() {
        return issued;
    }
}
