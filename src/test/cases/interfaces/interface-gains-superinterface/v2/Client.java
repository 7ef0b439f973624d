class Client {
    static String use(Object o) {
        return o instanceof Named ? ((Named) o).name() : "unnamed";
    }
}
