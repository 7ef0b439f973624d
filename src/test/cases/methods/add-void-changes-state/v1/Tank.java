class Tank {
    private int level = 1;
    private long total;

    void work() {
        level++;
    }

    @Override
    public String toString() {
        return level + " of " + total;
    }
}
