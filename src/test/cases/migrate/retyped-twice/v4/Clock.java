class Clock {
    private Double time = 10.0;

    void tick() {
        time = time + 0.25;
    }

    String show() {
        return "Double " + time;
    }
}
