class Order {
    private final int price;

    Order(int price) {
        this.price = price;
    }

    int price() {
        return price * 2;
    }
}
