class Late {
    String name() {
        return "late 3";
    }
}
