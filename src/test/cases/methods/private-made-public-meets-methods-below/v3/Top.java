class Top {
    private String name() {
        return "top";
    }

    String run() {
        return name();
    }
}
