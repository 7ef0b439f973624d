class Item {
    String text = "field";

    Item() {
        text += " and constructor";
    }
}
