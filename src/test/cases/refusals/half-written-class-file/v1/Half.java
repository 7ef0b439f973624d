class Half {
    String name() {
        return "half 1";
    }
}
