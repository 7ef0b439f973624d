class Tank {
    private int level = 1;
    private long total;

    void work() {
        fill(5);
    }

    private void fill(int amount) {
        level += amount;
        total = total + level;
    }

    @Override
    public String toString() {
        return level + " of " + total;
    }
}
