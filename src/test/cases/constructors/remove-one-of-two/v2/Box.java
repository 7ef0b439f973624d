class Box {
    private final int size;

    Box(int size) {
        this.size = size * 10;
    }

    int size() {
        return size;
    }
}
