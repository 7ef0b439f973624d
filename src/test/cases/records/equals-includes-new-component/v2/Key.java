record Key(String name, String realm) {
}
