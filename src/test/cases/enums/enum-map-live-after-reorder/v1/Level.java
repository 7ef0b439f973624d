enum Level {
    LOW, MIDDLE, HIGH
}
