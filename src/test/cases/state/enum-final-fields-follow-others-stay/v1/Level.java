enum Level {
    LOW(1, 10),
    HIGH(2, 20);

    private final int rank;
    private int uses;

    Level(int rank, int uses) {
        this.rank = rank;
        this.uses = uses;
    }

    void use() {
        uses++;
    }

    String show() {
        return rank + " " + uses;
    }
}
