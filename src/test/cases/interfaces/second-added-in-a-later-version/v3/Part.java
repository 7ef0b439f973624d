import java.util.function.IntSupplier;

class Part implements Comparable<Part>, IntSupplier {
    private final int size;
    private int extra = 100;

    Part(int size) {
        this.size = size;
    }

    @Override
    public int compareTo(Part other) {
        return size - other.size;
    }

    @Override
    public int getAsInt() {
        return size + extra++;
    }
}
