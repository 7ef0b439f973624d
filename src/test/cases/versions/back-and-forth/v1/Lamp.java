class Lamp {
    private int watts = 40;

    String show() {
        return "watts " + watts++;
    }
}
