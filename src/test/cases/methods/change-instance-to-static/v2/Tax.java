class Tax {
    private int rate = 20;

    static int of(int amount) {
        return amount / 10;
    }

    String show(int amount) {
        return "tax " + of(amount) + " was " + amount * rate / 100;
    }
}
