class Maker {
    private int base = 3;

    String run() {
        return "none";
    }
}
