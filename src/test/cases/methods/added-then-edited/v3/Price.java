class Price {
    String show() {
        return discounted(10);
    }

    String discounted(int n) {
        return "only " + (n - 2);
    }
}
