class Entry {
    String amount;

    Entry(String amount) {
        this.amount = amount;
    }

    String show() {
        return amount;
    }
}
