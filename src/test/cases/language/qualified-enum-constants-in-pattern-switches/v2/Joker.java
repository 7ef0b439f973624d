record Joker(int points, String color) implements Card {
    Joker(int points) {
        this(points, "new");
    }
}
