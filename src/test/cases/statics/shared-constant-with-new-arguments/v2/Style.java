class Style {
    static final Style PLAIN = new Style(500, "plain");

    private final int weight;
    private final String name;

    private Style(int weight, String name) {
        this.weight = weight;
        this.name = name;
    }

    String text() {
        return weight + " " + name + " ";
    }
}
