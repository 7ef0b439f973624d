class Clock {
    private int hour = 1;
    private int minute = 30;

    String show() {
        minute++;
        return hour + ":" + minute;
    }
}
