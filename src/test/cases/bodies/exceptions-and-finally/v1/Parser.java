class Parser {
    int parse(String text) {
        return Integer.parseInt(text);
    }
}
