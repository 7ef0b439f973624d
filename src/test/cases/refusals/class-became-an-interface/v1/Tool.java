class Tool {
    String name() {
        return "tool";
    }
}
