enum Size {
    L, M
}
