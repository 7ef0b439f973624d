enum Color {
    BLUE, RED, GREEN
}
