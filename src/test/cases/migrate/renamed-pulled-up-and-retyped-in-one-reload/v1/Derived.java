class Derived extends Base {
    int amount;
    byte small = 3;

    void fill(int amount) {
        this.amount = amount;
        this.title = "derived";
        this.size = 2;
    }
}
