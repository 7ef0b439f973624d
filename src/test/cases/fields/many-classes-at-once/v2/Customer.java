class Customer {
    final String name;
    long loyalty;

    Customer(String name) {
        this.name = name;
    }

    String text() {
        return name + "/" + loyalty;
    }
}
