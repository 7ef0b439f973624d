class Lamp implements Device {
    public String state() {
        return "lit";
    }
}
