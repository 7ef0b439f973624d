class Item {
    static int migrated = 7;
    int number;
    String name;

    Item(int number) {
        this.number = number;
        this.name = "name" + number;
    }

    static int statics() {
        return migrated;
    }

    String show() {
        return number + name;
    }
}
