class Item {
    String text = "a";

    {
        text += "B";
        for (int i = 0; i < 3; i++) {
            text += i;
        }
    }
}
