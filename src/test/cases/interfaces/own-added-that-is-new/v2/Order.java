class Order implements Priced {
    private final int price;

    Order(int price) {
        this.price = price;
    }

    @Override
    public int price() {
        return price;
    }
}
