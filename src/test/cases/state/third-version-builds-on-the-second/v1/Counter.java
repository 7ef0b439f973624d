class Counter {
    void count() {
    }

    String show() {
        return "";
    }
}
