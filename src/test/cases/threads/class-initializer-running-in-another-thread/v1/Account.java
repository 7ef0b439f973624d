class Account {
    void touch() {
    }

    String show() {
        return "account";
    }
}
