class Order {
    final Customer customer;
    final Line line;

    Order(Customer customer, Line line) {
        this.customer = customer;
        this.line = line;
    }

    void visit() {
    }

    String text() {
        return customer.text() + " " + line.text();
    }
}
