record Box<T>(T value) {
}
