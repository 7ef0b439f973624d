class Order implements Comparable<Order> {
    private final int price;

    Order(int price) {
        this.price = price;
    }

    @Override
    public int compareTo(Order other) {
        return Integer.compare(price, other.price);
    }

    @Override
    public String toString() {
        return "#" + price;
    }
}
