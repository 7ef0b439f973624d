class Thing {
    String name() {
        return "thing 2";
    }
}
