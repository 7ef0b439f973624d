class Order extends Base {
    private static final long serialVersionUID = 42;
    final int price;

    Order(int price, String owner) {
        this.price = price;
        this.owner = owner;
    }

    @Override
    public String toString() {
        return getClass().getName() + " " + price + " of " + owner();
    }
}
