class Good {
    private String last;
    private int others;

    void act() {
        others++;
        last = "v2";
    }

    String show() {
        return others + " " + last;
    }
}
