class Boxes {
    static String make() {
        return "" + new Box(1);
    }
}
