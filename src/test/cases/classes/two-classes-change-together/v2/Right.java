class Right {
    private int bounces;

    String bounce(Left left, int n) {
        bounces++;
        return "right" + bounces + " " + left.call(n);
    }
}
