enum Size {
    S, M, L
}
