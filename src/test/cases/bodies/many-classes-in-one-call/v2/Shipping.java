class Shipping {
    int of(int amount) {
        return amount > 50 ? 0 : 5;
    }
}
