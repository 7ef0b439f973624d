class Legacies {
    static Runnable legacy(Account account) {
        return new Legacy(account);
    }
}
