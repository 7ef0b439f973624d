class Item {
    private int n = 1;
    private String mark = "*";

    @Override
    public String toString() {
        return "item again " + n++ + mark;
    }
}
