class Clock {
    private long time = 10;

    void tick() {
        time += 100;
    }

    String show() {
        return "long " + time;
    }
}
