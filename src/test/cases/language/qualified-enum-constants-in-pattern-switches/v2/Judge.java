class Judge {
    static String all(Object[] all) {
        String text = "";
        for (Object each : all) {
            text += (each instanceof Card card ? of(card) : "?") + " ";
        }
        return text;
    }

    static String of(Card card) {
        return switch (card) {
            case Suit.SPADES -> "S";
            case Suit.HEARTS -> "H";
            case Suit suit -> "suit" + suit.ordinal();
            case Joker(var points, String color) when points > 2 -> "J" + points + color;
            case Joker(int points, var none) -> "J" + points + none;
            case Level level when level == Level.LOW -> "low";
            case Level level -> "L";
        };
    }
}
