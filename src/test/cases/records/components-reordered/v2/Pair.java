record Pair(int right, String left) {
}
