class Thermostat {
    private int target = 18;

    String show() {
        return "" + target;
    }
}
