record User(String name) {
}
