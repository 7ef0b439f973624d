class Panel {
    static String show(Lamp lamp) {
        return lamp.state();
    }
}
