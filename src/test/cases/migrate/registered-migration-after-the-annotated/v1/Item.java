class Item {
    int count = 4;

    void adopt(String text) {
    }

    String show() {
        return "";
    }
}
