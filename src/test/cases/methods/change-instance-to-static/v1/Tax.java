class Tax {
    private int rate = 20;

    int of(int amount) {
        return amount * rate / 100;
    }

    String show(int amount) {
        return "tax " + of(amount);
    }
}
