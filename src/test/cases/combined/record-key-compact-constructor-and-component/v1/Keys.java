class Keys {
    static Object make(String name, int number) {
        return new Key(name, number);
    }

    static Object plain(String name, int number) {
        return new Key(name, number);
    }

    static String bad() {
        return "";
    }
}
