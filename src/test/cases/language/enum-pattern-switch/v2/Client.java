class Client {
    static String show(Setting setting) {
        return switch (setting) {
            case Mode.OFF -> "OFF";
            case Mode.ON -> "ON";
            case Mode.IDLE -> "IDLE";
        };
    }

    static String fresh() {
        return show(Mode.IDLE);
    }
}
