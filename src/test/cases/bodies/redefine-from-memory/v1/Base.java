class Base {
    String show() {
        return "base 1";
    }
}
