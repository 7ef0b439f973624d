class Form {
    @Tag("optional")
    String name = "n";

    String submit(String text) {
        return text;
    }
}
