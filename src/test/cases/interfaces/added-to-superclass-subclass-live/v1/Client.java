class Client {
    static String use(Object o) {
        return o instanceof Named ? "named " + ((Named) o).name() : "anonymous";
    }
}
