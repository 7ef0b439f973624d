class Client {
    static String use(Base base) {
        return "a " + base.copy();
    }
}
