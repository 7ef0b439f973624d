class Client {
    static Item make() {
        return new Item();
    }
}
