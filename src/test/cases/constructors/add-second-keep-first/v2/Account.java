class Account {
    private final String owner;
    private int balance = 1;

    Account(String owner) {
        this.owner = owner;
    }

    Account(int balance, String owner) {
        this.owner = "rich " + owner;
        this.balance += balance;
    }

    @Override
    public String toString() {
        return owner + " " + balance;
    }
}
