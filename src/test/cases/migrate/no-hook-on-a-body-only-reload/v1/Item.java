class Item {
    int hooks;

    String show() {
        return "1: " + hooks;
    }
}
