class Account {
    private long balance;
    private long limit;
    private String currency = "EUR";

    Account(long opening) {
        this.balance = opening;
        this.limit = opening * 2;
    }

    String show() {
        return balance + " " + limit + " " + currency;
    }
}
