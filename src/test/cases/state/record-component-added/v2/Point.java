record Point(int x, int y, String label, boolean hidden, double weight) {
}
