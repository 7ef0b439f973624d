class Account {
    private final String owner;

    Account(String owner) {
        this.owner = owner;
    }

    @Override
    public String toString() {
        return owner;
    }
}
