class Clock {
    private int hour = 1;

    String show() {
        hour++;
        return "H" + hour;
    }
}
