class Customer {
    final String name;

    Customer(String name) {
        this.name = name;
    }

    String text() {
        return name;
    }
}
