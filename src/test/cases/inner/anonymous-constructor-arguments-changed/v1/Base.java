class Base {
    private final int size;

    Base(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }
}
