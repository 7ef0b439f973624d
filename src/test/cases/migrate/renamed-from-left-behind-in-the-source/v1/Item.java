class Item {
    int price = 7;
    String kept = "kept";
    int added = 1;

    String show() {
        return "v1 " + price + kept + added;
    }
}
