class Tool {
    String show() {
        return "tool 3";
    }
}
