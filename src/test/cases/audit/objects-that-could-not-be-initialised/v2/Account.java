class Account {
    private final int opening;
    private final String text;

    Account(int opening) {
        this.opening = opening;
        this.text = "opened with " + opening;
    }

    String show() {
        return text + " " + opening;
    }
}
