record Place(int x, int y, String town) {
}
