class Item {
    final String name;

    Item(String name, Integer times) {
        this.name = name.repeat(times);
    }
}
