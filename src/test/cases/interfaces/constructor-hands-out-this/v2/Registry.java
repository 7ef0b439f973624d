class Registry {
    static int comparable;

    static void add(Object object) {
        comparable += object instanceof Comparable ? 1 : 0;
    }
}
