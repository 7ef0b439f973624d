class Style {
    static final Style PLAIN = new Style(400, "plain");
    static final Style BOLD = new Style(700, "bold");

    int weight;

    Style(int weight, String name) {
        this.weight = weight;
    }

    static String show() {
        return PLAIN.weight + " " + BOLD.weight;
    }
}
