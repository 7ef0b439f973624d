class Top {
}
