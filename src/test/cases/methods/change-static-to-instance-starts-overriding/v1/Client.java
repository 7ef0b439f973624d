class Client {
    static String use(Base base) {
        return Base.name();
    }
}
