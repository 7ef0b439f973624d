class Top {
    public String name() {
        return "TOP";
    }

    String run() {
        return name();
    }
}
