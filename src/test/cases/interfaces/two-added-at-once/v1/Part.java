class Part {
    private final int size;

    Part(int size) {
        this.size = size;
    }
}
