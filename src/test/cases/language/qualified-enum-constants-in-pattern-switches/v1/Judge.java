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
            case Suit.HEARTS -> "h";
            case Suit.CLUBS -> "c";
            case Joker(int points) when points > 2 -> "J" + points;
            case Joker joker -> "j";
            case Level level -> "l" + level;
        };
    }
}
