class Order extends Base implements Kept, Comparable<Order> {
    @Override
    public int compareTo(Order other) {
        return 7;
    }
}
