class High {
    private int id = 1;

    String high() {
        return "high " + id;
    }
}
