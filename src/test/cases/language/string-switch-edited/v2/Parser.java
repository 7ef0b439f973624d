class Parser {
    String parse(String word) {
        return switch (word) {
            case "BB" -> "b";
            case "Aa" -> "a";
            case "go", "run" -> {
                String s = word + word;
                yield s.toUpperCase();
            }
            default -> "-";
        };
    }

    String all() {
        return parse("Aa") + parse("BB") + parse("stop") + parse("go");
    }
}
