record Place(int x, int y) {
}
