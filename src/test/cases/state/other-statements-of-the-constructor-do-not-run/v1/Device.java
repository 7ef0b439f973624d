class Device {
    static int made;
    int volume = 5;

    Device() {
        made++;
        System.out.println("made a device");
    }

    String show() {
        return "" + volume;
    }
}
