class Order {
    private final int price;

    Order(int price) {
        this.price = price;
    }

    public int price() {
        return price;
    }
}
