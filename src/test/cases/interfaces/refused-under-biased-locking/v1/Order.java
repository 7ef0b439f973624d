class Order {
    String text() {
        return "v1";
    }
}
