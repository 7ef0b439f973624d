class Item {
    private int size;
    private int share = 100 / size;

    Item(int size) {
        this.size = size;
    }

    String show() {
        return "size " + size + " share " + share;
    }
}
