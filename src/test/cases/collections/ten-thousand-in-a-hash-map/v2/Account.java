class Account {
    private final long balance;
    private long paid;

    Account(long balance) {
        this.balance = balance;
    }

    void pay(int amount) {
        paid += amount;
    }

    long total() {
        return balance + paid;
    }
}
