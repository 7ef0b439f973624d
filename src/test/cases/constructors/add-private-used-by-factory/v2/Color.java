class Color {
    private String name = "none";

    private Color(String name, long weight) {
        this.name = this.name + " " + name + weight;
    }

    static Color parse(String s) {
        return new Color(s, s.length());
    }

    @Override
    public String toString() {
        return name;
    }
}
