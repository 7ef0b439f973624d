enum Level {
    HIGH, MIDDLE, LOW
}
