class Item {
    private final String name;
    private int size = 5;

    Item(String name) {
        this.name = "new " + name;
    }

    String show() {
        return name + size;
    }
}
