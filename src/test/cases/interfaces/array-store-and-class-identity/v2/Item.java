class Item implements Marked {
}
