class Account {
    private final int opening;

    Account(int opening) {
        this.opening = opening;
    }

    String show() {
        return "" + opening;
    }
}
