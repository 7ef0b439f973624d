class Mid extends Top {
    private String name() {
        return "mid";
    }

    String both() {
        return name() + run();
    }
}
