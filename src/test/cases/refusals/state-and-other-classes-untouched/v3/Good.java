class Good {
    private int acts;
    private String last;
    private int others;

    void act() {
        acts++;
        others += 10;
        last += "+v3";
    }

    String show() {
        return acts + " " + last + " " + others;
    }
}
