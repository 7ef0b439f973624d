class Item {
    void touch() {
    }

    String show() {
        return "one";
    }
}
