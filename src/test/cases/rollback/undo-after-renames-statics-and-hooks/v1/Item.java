class Item {
    static int count = 1;
    String name;
    int size = 3;

    Item(String name) {
        this.name = name;
    }

    void change() {
        size++;
    }

    String show() {
        return "v1 " + name + size;
    }

    static String statics() {
        return "" + count;
    }
}
