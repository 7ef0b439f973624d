class Part implements Comparable<Part> {
    private final int size;

    Part(int size) {
        this.size = size;
    }

    @Override
    public int compareTo(Part other) {
        return size - other.size;
    }
}
