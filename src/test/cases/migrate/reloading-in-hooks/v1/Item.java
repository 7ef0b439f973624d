class Item {
    String show() {
        return "";
    }
}
