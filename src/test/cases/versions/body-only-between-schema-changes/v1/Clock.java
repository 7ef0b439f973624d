class Clock {
    private int hour = 1;

    String show() {
        return "h" + hour;
    }
}
