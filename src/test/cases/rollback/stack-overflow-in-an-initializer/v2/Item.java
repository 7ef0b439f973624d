class Item {
    private final int deep = depth(0);

    int depth(int start) {
        return depth(start + 1) + 1;
    }
}
