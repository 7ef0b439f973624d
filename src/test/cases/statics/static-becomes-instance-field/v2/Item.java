class Item {
    int uses = 50;

    String show() {
        return "own " + ++uses;
    }
}
