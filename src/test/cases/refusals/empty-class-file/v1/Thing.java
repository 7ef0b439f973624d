class Thing {
    String name() {
        return "thing 1";
    }
}
