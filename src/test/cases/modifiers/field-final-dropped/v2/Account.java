class Account {
    private int balance;

    Account(int balance) {
        this.balance = balance;
    }

    String deposit(int amount) {
        balance += amount;
        return "now " + balance;
    }
}
