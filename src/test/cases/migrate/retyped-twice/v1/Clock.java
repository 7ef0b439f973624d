class Clock {
    private int time = 10;

    void tick() {
        time++;
    }

    String show() {
        return "int " + time;
    }
}
