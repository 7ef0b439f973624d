class Item {
    int uses = 5;

    String show() {
        return "own " + ++uses;
    }
}
