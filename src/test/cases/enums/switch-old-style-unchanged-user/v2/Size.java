enum Size {
    TINY, SMALL, MEDIUM, LARGE
}
