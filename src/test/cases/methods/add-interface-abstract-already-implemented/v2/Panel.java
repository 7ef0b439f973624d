class Panel {
    static String show(Device device) {
        return device.state();
    }
}
