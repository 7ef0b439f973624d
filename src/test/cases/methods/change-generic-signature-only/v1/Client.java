class Client {
    static String use(Bag bag) {
        return bag.items().get(0) + "";
    }
}
