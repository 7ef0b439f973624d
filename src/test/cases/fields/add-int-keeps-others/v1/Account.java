class Account {
    private final String owner;
    private long balance;

    Account(String owner, long balance) {
        this.owner = owner;
        this.balance = balance;
    }

    void act() {
        balance++;
    }

    String show() {
        return owner + " " + balance;
    }
}
