class Box {
    final int size;

    Box(int size) {
        this.size = size;
    }

    Box() {
        this(0);
    }
}
