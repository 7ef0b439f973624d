class Middle extends Top {
    String name() {
        return "middle";
    }
}
