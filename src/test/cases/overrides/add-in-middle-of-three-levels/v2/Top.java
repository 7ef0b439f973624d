class Top {
    String name() {
        return "top";
    }
}
