class Probe {
    String show() {
        return "";
    }
}
