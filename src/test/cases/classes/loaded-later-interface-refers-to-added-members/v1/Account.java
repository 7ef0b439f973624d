class Account {
    int balance;

    Account(int balance) {
        this.balance = balance;
    }

    String show() {
        return "balance " + balance;
    }
}
