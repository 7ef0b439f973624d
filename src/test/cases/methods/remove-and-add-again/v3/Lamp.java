class Lamp {
    String state() {
        return "on again";
    }
}
