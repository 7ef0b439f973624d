record Joker(int points) implements Card {
}
