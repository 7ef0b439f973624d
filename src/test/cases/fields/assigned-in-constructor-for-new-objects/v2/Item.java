class Item {
    String name;
    private final int length;
    private final String upper;

    Item(String name) {
        this.length = name.length();
        this.name = name;
        this.upper = name.toUpperCase();
    }

    String show() {
        return name + " " + length + " " + upper;
    }
}
