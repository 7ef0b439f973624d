class Account {
    private final long balance;

    Account(long balance) {
        this.balance = balance;
    }

    void pay(int amount) {
    }

    long total() {
        return balance;
    }
}
