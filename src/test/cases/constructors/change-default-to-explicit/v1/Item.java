class Item {
    String text = "field";
}
