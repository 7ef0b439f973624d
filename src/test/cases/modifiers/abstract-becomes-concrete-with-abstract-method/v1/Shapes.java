class Shapes {
    static Shape make(Shape given) {
        return given;
    }

    static Shape made(String name) {
        return null;
    }
}
