class Clock {
    private double time = 10;

    void tick() {
        time += 0.5;
    }

    String show() {
        return "double " + time;
    }
}
