class Account {
    private final String owner;
    private int cents;

    Account(String owner, int cents) {
        this.owner = owner;
        this.cents = cents;
    }

    @Override
    public String toString() {
        return owner + " has " + cents + " cents";
    }
}
