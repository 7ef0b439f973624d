class Item {
    private int size;

    Item(int size) {
        this.size = size;
    }

    String show() {
        return "size " + size;
    }
}
