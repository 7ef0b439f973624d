enum Unit {
    PIECE
}
