class Account {
    static int audit() {
        return 3;
    }
}
