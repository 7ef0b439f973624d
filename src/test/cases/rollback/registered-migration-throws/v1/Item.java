class Item {
    String show() {
        return "item";
    }
}
