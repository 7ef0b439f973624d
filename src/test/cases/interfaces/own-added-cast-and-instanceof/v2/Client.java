class Client {
    static String use(Object o) {
        return o instanceof Priced ? "costs " + ((Priced) o).price() : "no price";
    }
}
