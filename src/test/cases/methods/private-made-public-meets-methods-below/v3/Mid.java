class Mid extends Top {
    private String name() {
        return "mid3";
    }

    String both() {
        return name() + run();
    }
}
