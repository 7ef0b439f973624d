class Item {
    static int migrated = 7;
    int number;
    String name;
    private String added = name.toUpperCase();

    Item(int number) {
        this.number = number;
        this.name = "name" + number;
    }

    static int statics() {
        return migrated;
    }

    String show() {
        return added + number;
    }
}
