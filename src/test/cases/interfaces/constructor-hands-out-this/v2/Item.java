public class Item implements Comparable<Item> {
    Item() {
        Registry.add(this);
    }

    @Override
    public int compareTo(Item other) {
        return 0;
    }
}
