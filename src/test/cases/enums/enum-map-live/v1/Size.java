enum Size {
    SMALL, LARGE
}
