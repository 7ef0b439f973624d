import java.util.function.IntSupplier;

class Part implements Comparable<Part>, IntSupplier {
    private final int size;

    Part(int size) {
        this.size = size;
    }

    @Override
    public int compareTo(Part other) {
        return size - other.size;
    }

    @Override
    public int getAsInt() {
        return size;
    }
}
