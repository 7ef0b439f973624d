class Item {
    private int n = 1;

    @Override
    public String toString() {
        return "item " + n++;
    }
}
