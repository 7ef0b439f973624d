class Item {
    private final String name;
    private int size;

    Item(String name, int size) {
        this.name = name;
        this.size = size;
    }

    @Override
    public String toString() {
        return name + size;
    }
}
