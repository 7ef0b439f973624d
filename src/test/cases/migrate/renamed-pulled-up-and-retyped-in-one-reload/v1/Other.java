class Other extends Base {
    int amount;

    void fill(int amount) {
        this.amount = amount;
        this.size = 3;
    }
}
