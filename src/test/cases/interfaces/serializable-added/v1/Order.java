class Order extends Base {
    final int price;

    Order(int price, String owner) {
        this.price = price;
        this.owner = owner;
    }
}
