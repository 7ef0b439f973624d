record Pair(String left, int right) {
}
