import java.util.function.IntSupplier;

class Item implements Comparable<Item>, IntSupplier {
    int size;

    Item(int size) {
        this.size = size;
    }

    Item(int size, Item more) {
        this(size + more.size);
    }

    @Override
    public int compareTo(Item other) {
        return Integer.compare(size, other.size);
    }

    @Override
    public int getAsInt() {
        return size;
    }
}
