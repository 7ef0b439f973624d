interface Kind {
}
