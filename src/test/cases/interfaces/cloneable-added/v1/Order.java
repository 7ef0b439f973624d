class Order {
    int number;

    Order(int number) {
        this.number = number;
    }
}
