class Page {
    static String render(String s) {
        return """
                <p>
                  \"%s\"\tü \
                end
                </p>""".formatted(s);
    }
}
