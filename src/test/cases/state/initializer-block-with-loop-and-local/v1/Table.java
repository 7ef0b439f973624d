class Table {
    private final int base;

    Table(int base) {
        this.base = base;
    }

    String show() {
        return "" + base;
    }
}
