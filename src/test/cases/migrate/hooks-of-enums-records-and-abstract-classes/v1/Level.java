enum Level {
    LOW, HIGH;

    String show() {
        return name();
    }
}
