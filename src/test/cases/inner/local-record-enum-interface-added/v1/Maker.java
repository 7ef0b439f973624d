class Maker {
    static String run() {
        return "none";
    }
}
