class Users {
    static String name() {
        return new Registry().name();
    }
}
