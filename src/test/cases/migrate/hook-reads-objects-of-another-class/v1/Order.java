class Order {
    final Customer customer;

    Order(Customer customer) {
        this.customer = customer;
    }

    String show() {
        return "";
    }
}
