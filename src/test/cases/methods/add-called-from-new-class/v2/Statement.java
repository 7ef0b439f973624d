class Statement {
    private final Account account;

    Statement(Account account) {
        this.account = account;
    }

    String print() {
        return account.balance() + " " + Account.unit();
    }
}
