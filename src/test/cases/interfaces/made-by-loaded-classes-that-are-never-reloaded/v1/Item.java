class Item {
    int size;

    Item(int size) {
        this.size = size;
    }

    Item(int size, Item more) {
        this(size + more.size);
    }
}
