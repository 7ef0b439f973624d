class Desk {
    static String show(Account account) {
        return new Statement(account).print();
    }
}
