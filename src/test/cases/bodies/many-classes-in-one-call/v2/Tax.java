class Tax {
    int on(int amount) {
        return amount / 5;
    }
}
