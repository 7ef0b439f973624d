class Free {
    String name() {
        return "free 1";
    }
}
