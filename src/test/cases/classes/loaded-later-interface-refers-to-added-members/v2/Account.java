class Account {
    int balance;
    int limit = 5;

    Account(int balance) {
        this.balance = balance;
    }

    Account(int balance, int limit) {
        this.balance = balance;
        this.limit = limit;
    }

    int total(int... more) {
        int total = balance + limit;
        for (int each : more) {
            total += each;
        }
        return total;
    }

    static String of(Account account) {
        return "of " + account.total();
    }

    String show() {
        Report report = account -> account.balance;
        return report.all(this);
    }
}
