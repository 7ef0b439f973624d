class Part {
    String name() {
        return "top level";
    }
}
