class Item {
    int number;

    void set(int to) {
    }

    String show() {
        return "v1 " + number;
    }
}
