class Client {
    static String use(Base base) {
        return base.name();
    }
}
