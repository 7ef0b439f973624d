class Item {
    int number = 6;

    String show() {
        return "number " + number;
    }
}
