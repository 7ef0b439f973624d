class Client {
    static String use(Sub sub) {
        Base base = sub;
        return sub.take("x") + "; " + base.take("x");
    }
}
