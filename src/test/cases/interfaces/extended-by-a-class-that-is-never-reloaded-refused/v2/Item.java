class Item implements Comparable<Item> {
    @Override
    public int compareTo(Item other) {
        return 0;
    }
}
