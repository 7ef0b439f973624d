class Client {
    static String use(Order order) {
        return "order";
    }
}
