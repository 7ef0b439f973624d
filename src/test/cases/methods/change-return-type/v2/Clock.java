class Clock {
    private int seconds = 90;

    String time() {
        return seconds / 60 + "m" + seconds % 60;
    }
}
