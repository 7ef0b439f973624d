record Price(String name, int cents) {
}
