class Base {
    String show() {
        return "v1";
    }
}
