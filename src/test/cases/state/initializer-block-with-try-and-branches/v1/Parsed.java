class Parsed {
    private final Source source = new Source();

    Parsed(String text) {
        source.text = text;
    }

    String show() {
        return source.text;
    }

    static class Source {
        String text = "7";
    }
}
