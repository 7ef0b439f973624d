class Item {
    int number;
    int dropped;
    String retyped;

    void set(int to) {
        dropped = to;
        retyped = "text " + to;
    }

    String show() {
        return "v2 " + dropped + retyped;
    }
}
