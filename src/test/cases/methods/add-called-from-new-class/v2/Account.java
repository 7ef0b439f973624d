class Account {
    private final int balance;

    Account(int balance) {
        this.balance = balance;
    }

    int balance() {
        return balance;
    }

    static String unit() {
        return "euro";
    }
}
