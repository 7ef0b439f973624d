class Account {
    private final String owner;
    private long balance;
    private int uses;

    Account(String owner, long balance) {
        this.owner = owner;
        this.balance = balance;
    }

    void act() {
        balance += 10;
        uses++;
    }

    String show() {
        return owner + " " + balance + " uses " + uses;
    }
}
