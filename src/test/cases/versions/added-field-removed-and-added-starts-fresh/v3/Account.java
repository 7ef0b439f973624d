class Account {
    String show() {
        return "gone";
    }
}
