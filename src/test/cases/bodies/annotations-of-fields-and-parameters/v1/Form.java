class Form {
    String name = "n";

    String submit(String text) {
        return text;
    }
}
