class Item {
    int price = 3;

    String show() {
        return "" + price;
    }
}
