class Client {
    static int sum(Bag bag) {
        return bag.first();
    }
}
