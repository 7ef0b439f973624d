class Item {
    int depth(int start) {
        return start;
    }
}
