import dev.reloadall.Reset;

class Cache {
    @Reset
    private int uses = 1000;
    private int total = 0;

    void use() {
        uses++;
        total++;
    }

    String show() {
        return uses + " of " + total + " (2)";
    }
}
