class Account {
    private String owner;
    private int points = 7;

    Account(String owner) {
        this.owner = owner;
    }

    String show() {
        return owner + " " + points;
    }
}
