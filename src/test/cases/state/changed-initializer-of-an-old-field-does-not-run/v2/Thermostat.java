class Thermostat {
    private int target = 21;
    private int step = 2;

    String show() {
        return target + " " + step;
    }
}
