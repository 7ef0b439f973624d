class Cache {
    private int uses = 0;
    private int total = 0;

    void use() {
        uses++;
        total++;
    }

    String show() {
        return uses + " of " + total;
    }
}
