class Order {
    private final int price;

    Order(int price) {
        this.price = price;
    }

    @Override
    public String toString() {
        return "#" + price;
    }
}
