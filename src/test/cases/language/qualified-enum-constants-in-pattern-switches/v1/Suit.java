enum Suit implements Card {
    HEARTS, CLUBS
}
