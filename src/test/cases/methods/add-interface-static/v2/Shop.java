class Shop {
    String price() {
        return Money.of(12).cents() + " cents";
    }
}
