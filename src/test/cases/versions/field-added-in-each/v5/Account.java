class Account {
    private double d = 0.5;
    private String c = "c";
    private boolean e = true;

    String show() {
        d *= 2;
        return c + " " + d + " " + e;
    }
}
