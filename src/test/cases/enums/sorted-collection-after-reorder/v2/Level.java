enum Level {
    MIDDLE, HIGH, LOW
}
