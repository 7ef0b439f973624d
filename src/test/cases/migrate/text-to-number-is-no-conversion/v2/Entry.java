class Entry {
    int amount;

    Entry(String amount) {
        this.amount = Integer.parseInt(amount);
    }

    String show() {
        return "" + (amount + 1);
    }
}
