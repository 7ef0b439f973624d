class Item implements Slow {
}
