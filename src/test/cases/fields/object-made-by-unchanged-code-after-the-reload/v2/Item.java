class Item {
    private final String name;
    private int uses;
    private String origin;

    Item(String name) {
        this.name = name;
        this.origin = "constructor of v2";
    }

    void use() {
        uses++;
        if (uses == 1 && origin == null) {
            origin = "before";
        }
    }

    String show() {
        return name + " used " + uses + " from " + (name.equals("old") ? "-" : origin);
    }
}
