class Bottom extends Middle {
}
