class Account {
    String show() {
        return "no score";
    }
}
