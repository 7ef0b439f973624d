class Parser {
    String parse(String word) {
        switch (word) {
            case "Aa":
                return "1";
            case "stop":
                return "2";
            default:
                return "?";
        }
    }

    String all() {
        return parse("Aa") + parse("BB") + parse("stop") + parse("go");
    }
}
