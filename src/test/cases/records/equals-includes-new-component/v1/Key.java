record Key(String name) {
}
