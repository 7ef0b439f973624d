class Guest {
    String name() {
        return "guest 1";
    }
}
