class Stock {
    private int amount = 41;
    private Object note = "fragile";

    void add() {
        amount++;
    }

    String show() {
        return "";
    }
}
