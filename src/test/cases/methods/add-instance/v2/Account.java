class Account {
    private final int balance;

    Account(int balance) {
        this.balance = balance;
    }

    int free(int reserved) {
        return balance - reserved;
    }

    String report() {
        return "balance " + balance + " of which free " + free(30);
    }
}
