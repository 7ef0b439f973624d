class Maker {
    static Greeter make() {
        return () -> "lambda";
    }
}
