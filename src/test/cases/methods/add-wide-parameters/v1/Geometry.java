class Geometry {
    String show() {
        return "none";
    }
}
