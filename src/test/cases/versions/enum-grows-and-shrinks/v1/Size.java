enum Size {
    M
}
