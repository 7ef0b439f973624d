class Registry {
    static Object make() {
        return new Item();
    }
}
