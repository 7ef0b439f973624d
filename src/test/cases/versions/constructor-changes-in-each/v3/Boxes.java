class Boxes {
    static String make() {
        return new Box(2) + " " + new Box("b", "c");
    }
}
