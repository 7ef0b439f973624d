class Account {
    String show() {
        return "none";
    }
}
