class Account {
    private final int balance;

    Account(int balance) {
        this.balance = balance;
    }
}
