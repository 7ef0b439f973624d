class Item {
    final String name;

    Item(String name) {
        this.name = name;
    }
}
