class Device {
    static int made;
    int volume = 5;
    String mode = "quiet";

    {
        System.out.println("block runs");
    }

    Device() {
        made++;
        System.out.println("made a device");
        volume = 1;
    }

    String show() {
        return volume + " " + mode;
    }
}
