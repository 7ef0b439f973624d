class Shapes {
    static Shape make() {
        return new Square();
    }
}
