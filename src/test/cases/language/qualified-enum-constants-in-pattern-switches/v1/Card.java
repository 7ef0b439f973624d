sealed interface Card permits Suit, Joker, Level {
}
