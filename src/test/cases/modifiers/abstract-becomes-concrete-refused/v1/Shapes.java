class Shapes {
    static Shape make(Shape given) {
        return given;
    }
}
