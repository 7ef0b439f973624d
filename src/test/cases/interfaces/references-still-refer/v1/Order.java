class Order {
    final int number;

    Order(int number) {
        this.number = number;
    }
}
