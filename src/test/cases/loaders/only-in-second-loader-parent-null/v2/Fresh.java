class Fresh {
    String name() {
        return "fresh";
    }
}
