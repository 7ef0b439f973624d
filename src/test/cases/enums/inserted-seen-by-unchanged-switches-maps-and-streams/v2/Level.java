enum Level {
    NONE, LOW, MID, HIGH
}
