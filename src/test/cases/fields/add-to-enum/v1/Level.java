enum Level {
    LOW,
    HIGH;

    void hit() {
    }

    String text() {
        return name();
    }
}
