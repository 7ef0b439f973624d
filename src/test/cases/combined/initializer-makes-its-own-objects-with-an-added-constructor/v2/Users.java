class Users {
    static String name() {
        return new Registry("three").name() + Registry.ONE.name() + Registry.TWO.name();
    }
}
