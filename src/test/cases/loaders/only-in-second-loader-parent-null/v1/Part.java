class Part {
    String name() {
        return "part";
    }
}
