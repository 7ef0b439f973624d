class Account {
    private double d = 0.5;
    private int a = 1;
    private long b = a + 10;
    private String c = "c" + b;

    String show() {
        c += "'";
        d *= 2;
        return a++ + " " + b++ + " " + c + " " + d;
    }
}
