class Client {
    static int count(Object o, int times) {
        int count = 0;
        for (int i = 0; i < times; i++) {
            count += look(o);
        }
        return count;
    }

    private static int look(Object o) {
        return o instanceof Marked ? ((Marked) o).mark() : 1;
    }
}
