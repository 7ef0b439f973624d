class Box {
    final int size;

    Box() {
        this.size = 0;
    }
}
