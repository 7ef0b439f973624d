class Use {
    static String make() {
        return new Sub().text;
    }

    static String late() {
        return "";
    }
}
