class Account {
    private final String owner;
    private long cents;
    private String currency = "EUR";

    Account(String owner, int cents) {
        this.owner = owner;
        this.cents = cents;
    }

    @Override
    public String toString() {
        return owner + " has " + amount();
    }

    private String amount() {
        return cents / 100 + " " + currency;
    }
}
