enum Color {
    RED, BLUE
}
