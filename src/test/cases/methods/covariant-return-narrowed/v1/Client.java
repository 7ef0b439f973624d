class Client {
    static String use(Base base) {
        return base.make().toString();
    }

    static String useSub(Sub sub) {
        return "sub " + sub.make();
    }
}
