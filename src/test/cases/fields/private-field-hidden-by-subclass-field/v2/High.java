class High {
    private int id = 1;
    private int count;

    String high() {
        count += 100;
        return "high " + id + " " + count;
    }
}
