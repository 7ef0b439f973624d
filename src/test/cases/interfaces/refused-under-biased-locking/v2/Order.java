class Order implements Comparable<Order> {
    @Override
    public int compareTo(Order other) {
        return 0;
    }

    String text() {
        return "v2";
    }
}
