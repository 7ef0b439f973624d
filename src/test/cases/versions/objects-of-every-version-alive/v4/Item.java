class Item {
    private final String name;
    private String mark = "+";
    private long size;

    Item(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name + mark + size;
    }
}
