class Thing {
    void touch() {
    }

    String show() {
        return "";
    }
}
