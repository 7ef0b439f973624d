class Tool {
    String run() {
        return "0";
    }
}
