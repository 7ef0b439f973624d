class Client {
    static String use(Object o) {
        return o instanceof Swimmer ? ((Swimmer) o).swim() : "sinks";
    }
}
