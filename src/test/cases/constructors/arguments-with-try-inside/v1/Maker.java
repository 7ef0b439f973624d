class Maker {
    static Box make(String text) {
        return new Box(text.length());
    }

    static void waste(String text) {
        new Box(text.length());
    }
}
