class Late {
}
