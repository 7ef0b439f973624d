class Item {
    String show() {
        return "one";
    }
}
