class Style {
    static final Style PLAIN = new Style(400);

    private final int weight;

    private Style(int weight) {
        this.weight = weight;
    }

    String text() {
        return weight + " ";
    }
}
