record Row(String key) {
}
