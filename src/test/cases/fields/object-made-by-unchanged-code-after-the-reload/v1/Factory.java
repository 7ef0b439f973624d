class Factory {
    static Item make(String name) {
        return new Item(name);
    }
}
