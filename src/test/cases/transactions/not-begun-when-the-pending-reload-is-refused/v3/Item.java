class Item {
    String show() {
        return "three";
    }
}
