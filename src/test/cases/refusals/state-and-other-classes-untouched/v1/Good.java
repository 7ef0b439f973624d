class Good {
    private int acts;
    private String last;

    void act() {
        acts++;
        last = "v1";
    }

    String show() {
        return acts + " " + last;
    }
}
