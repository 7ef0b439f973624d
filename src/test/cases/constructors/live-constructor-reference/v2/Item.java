class Item {
    final String name;

    Item(String name) {
        this(name, 2);
    }

    Item(String name, int times) {
        this.name = name.repeat(times);
    }
}
