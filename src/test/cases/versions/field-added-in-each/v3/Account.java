class Account {
    private int a = 1;
    private long b = a + 10;
    private String c = "c" + b;

    String show() {
        c += "'";
        return a++ + " " + b++ + " " + c;
    }
}
