class Boxes {
    static String make() {
        return new Box() + " " + new Box(3);
    }
}
