enum Size {
    LARGE, MEDIUM, SMALL
}
