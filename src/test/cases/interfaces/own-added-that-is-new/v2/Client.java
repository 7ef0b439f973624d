class Client {
    static String use(Order order) {
        Priced priced = order;
        return priced.label() + " " + order.label();
    }
}
