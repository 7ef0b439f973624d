class Keys {
    static Object make(String name, int number) {
        return new Key(name, number, number > 1 ? "big" : null);
    }

    static Object plain(String name, int number) {
        return new Key(name, number);
    }

    static String bad() {
        try {
            return "made " + new Key("x", -1);
        } catch (IllegalArgumentException e) {
            return e.getMessage() + " " + Key.made;
        }
    }
}
