class Use {
    static String make() {
        return new Sub().text + " " + new Base().text + " " + new Base("base", 5).text;
    }

    static String late() {
        return new Late(3).text;
    }
}
