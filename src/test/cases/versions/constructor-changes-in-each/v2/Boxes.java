class Boxes {
    static String make() {
        return "" + new Box("a");
    }
}
