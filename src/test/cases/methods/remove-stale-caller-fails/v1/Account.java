class Account {
    int closeOut() {
        return 1;
    }

    static int audit() {
        return 2;
    }
}
