class Account {
    private int a = 1;

    String show() {
        return "" + a++;
    }
}
