class Order {
    final Customer customer;
    final Line line;
    int visits;

    Order(Customer customer, Line line) {
        this.customer = customer;
        this.line = line;
    }

    void visit() {
        visits++;
        customer.loyalty += 5;
        line.discount = visits * 0.25;
    }

    String text() {
        return customer.text() + " " + line.text() + " visits " + visits;
    }
}
