class Lamp {
    String state() {
        return "on";
    }
}
