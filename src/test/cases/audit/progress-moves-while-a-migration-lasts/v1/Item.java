class Item {
    private final int number;

    Item(int number) {
        this.number = number;
    }

    String seen() {
        return "nothing";
    }
}
