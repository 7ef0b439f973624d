enum Level {
    HIGH, MID, LOW
}
