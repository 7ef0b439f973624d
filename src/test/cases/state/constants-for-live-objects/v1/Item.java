class Item {
    private final String name;

    Item(String name) {
        this.name = name;
    }

    String show() {
        return name;
    }
}
