class Order {
    String text() {
        return "v3";
    }
}
