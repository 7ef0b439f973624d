class Item {
    String show() {
        return "two";
    }
}
