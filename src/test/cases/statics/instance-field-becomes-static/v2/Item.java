class Item {
    static int uses = 50;

    String show() {
        return "shared " + ++uses;
    }
}
