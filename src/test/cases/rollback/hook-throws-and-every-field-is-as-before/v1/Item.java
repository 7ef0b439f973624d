class Item {
    int number;
    String name;
    String removed;

    Item(int number) {
        this.number = number;
        this.name = "name" + number;
        this.removed = "removed" + number;
    }

    String show() {
        return number + " " + name + " " + removed;
    }
}
