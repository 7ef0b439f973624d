class Board {
    void set() {
    }

    String show() {
        return "";
    }
}
