enum Size {
    SMALL, MEDIUM, LARGE
}
