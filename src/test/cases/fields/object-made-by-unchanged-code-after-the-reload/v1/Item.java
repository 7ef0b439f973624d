class Item {
    private final String name;

    Item(String name) {
        this.name = name;
    }

    void use() {
    }

    String show() {
        return name;
    }
}
