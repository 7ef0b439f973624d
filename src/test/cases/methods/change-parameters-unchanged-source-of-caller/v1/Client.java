class Client {
    static String use(Scale scale) {
        return scale.weigh(3);
    }
}
