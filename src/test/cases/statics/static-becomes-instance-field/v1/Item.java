class Item {
    static int uses = 5;

    String show() {
        return "shared " + ++uses;
    }
}
