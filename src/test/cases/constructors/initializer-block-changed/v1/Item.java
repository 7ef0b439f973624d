class Item {
    String text = "a";

    {
        text += "b";
    }
}
