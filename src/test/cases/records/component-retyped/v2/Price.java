record Price(String name, long cents) {
}
