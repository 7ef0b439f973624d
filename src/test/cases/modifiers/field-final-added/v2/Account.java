class Account {
    private final int balance;

    Account(int balance) {
        this.balance = balance;
    }

    void deposit(int amount) {
    }

    String show() {
        return "final balance " + balance;
    }
}
