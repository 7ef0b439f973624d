class Clock {
    private int seconds = 90;

    int time() {
        return seconds;
    }
}
