class Tool {
    String show() {
        return "tool 2";
    }
}
