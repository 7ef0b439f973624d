class Registry {
    static final Registry ONE = new Registry();

    String name() {
        return "plain";
    }
}
