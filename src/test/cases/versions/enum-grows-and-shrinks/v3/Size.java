enum Size {
    XS, S, M, L, XL
}
