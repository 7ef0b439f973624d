class Account {
    private final String owner;
    private int balance = 1;

    Account(String owner) {
        this.owner = owner;
    }

    @Override
    public String toString() {
        return owner + " " + balance;
    }
}
