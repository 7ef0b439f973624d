class Box extends Base {
    static int made;
    final int n;

    Box(int n) {
        super(n);
        this.n = n;
        made++;
    }

    @Override
    public String toString() {
        return base + " " + n;
    }
}
