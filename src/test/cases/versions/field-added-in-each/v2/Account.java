class Account {
    private int a = 1;
    private long b = a + 10;

    String show() {
        return a++ + " " + b++;
    }
}
