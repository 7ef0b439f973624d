class Form {
    @Tag("required")
    String name = "n";

    String submit(@Tag String text) {
        return text;
    }
}
