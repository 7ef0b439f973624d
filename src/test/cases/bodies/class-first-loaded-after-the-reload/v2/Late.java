class Late {
    String name() {
        return "late 2";
    }
}
