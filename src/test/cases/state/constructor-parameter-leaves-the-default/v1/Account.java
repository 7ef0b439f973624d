class Account {
    private long balance;

    Account(long opening) {
        this.balance = opening;
    }

    String show() {
        return "" + balance;
    }
}
