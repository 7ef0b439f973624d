class Items {
    static Item make(String name) {
        return new Item(name);
    }
}
