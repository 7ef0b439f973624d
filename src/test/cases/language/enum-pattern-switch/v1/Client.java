class Client {
    static String show(Setting setting) {
        return switch (setting) {
            case Mode.ON -> "on";
            case Mode.OFF -> "off";
        };
    }

    static String fresh() {
        return "";
    }
}
