class Client {
    static String use(Object o) {
        return o instanceof Labeled ? ((Labeled) o).label() : "no label";
    }
}
