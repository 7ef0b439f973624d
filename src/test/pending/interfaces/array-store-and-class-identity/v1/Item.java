class Item {
}
