class Customer {
    final String name;
    Order latest;

    Customer(String name) {
        this.name = name;
    }

    String show() {
        return "";
    }
}
