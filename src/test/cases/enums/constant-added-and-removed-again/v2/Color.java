enum Color {
    RED, BLUE, GREEN
}
