class Account {
    private final int balance;

    Account(int balance) {
        this.balance = balance;
    }

    String deposit(int amount) {
        return "frozen at " + balance;
    }
}
