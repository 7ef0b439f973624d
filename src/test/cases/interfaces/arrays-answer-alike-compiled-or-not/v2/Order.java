class Order implements Comparable<Order> {
    final int number;

    Order(int number) {
        this.number = number;
    }

    @Override
    public int compareTo(Order other) {
        return Integer.compare(number, other.number);
    }
}
