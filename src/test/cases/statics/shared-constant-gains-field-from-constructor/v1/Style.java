import java.util.List;

class Style {
    static final Style PLAIN = new Style(400, "plain", 1);
    static final Style BOLD = new Style(700);
    static final Style LINK = new Link("blue");

    final int weight;
    int size = 10;

    Style(int weight) {
        this(weight, "w" + weight, 2);
    }

    Style(int weight, String name, int indent) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("no name for " + weight);
        }
        this.weight = weight;
    }

    String text() {
        return "[" + weight + " " + size + "]";
    }

    static String show() {
        return PLAIN.text() + BOLD.text() + LINK.text();
    }
}
