class Account {
    private final int balance;

    Account(int balance) {
        this.balance = balance;
    }

    String report() {
        return "balance " + balance;
    }
}
