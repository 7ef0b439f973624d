public class Item implements Comparable<Item> {
    public int size = 1;

    @Override
    public int compareTo(Item other) {
        return Integer.compare(size, other.size);
    }
}
