record Key(String name, int number) {
}
