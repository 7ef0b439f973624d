enum Suit implements Card {
    SPADES, CLUBS, HEARTS
}
