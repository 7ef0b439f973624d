class Key {
}
