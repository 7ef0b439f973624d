enum Level {
    LOW(1), HIGH(5);

    private final int rank;

    Level(int rank) {
        this.rank = rank;
    }

    int rank() {
        return rank;
    }
}
