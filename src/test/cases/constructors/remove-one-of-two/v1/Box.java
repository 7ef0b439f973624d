class Box {
    private final int size;

    Box() {
        this(1);
    }

    Box(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }
}
