class Bank {
    static Account open(String owner) {
        return new Account(owner);
    }

    static Account rich(String owner) {
        return new Account(1000, owner);
    }
}
