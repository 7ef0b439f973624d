class Item {
    int size = 1;
}
