class Bank {
    static Account open(String owner) {
        return new Account(owner, 50);
    }
}
