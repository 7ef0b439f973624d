import java.util.ArrayList;
import java.util.List;

class Style {
    static final Style PLAIN = new Style(400, "plain", 1);
    static final Style BOLD = new Style(700);
    static final Style LINK = new Link("blue");

    final int weight;
    int size = 10;
    private final String name;
    private final List<String> names;
    private final long indent;

    Style(int weight) {
        this(weight, "w" + weight, 2);
    }

    Style(int weight, String name, int indent) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("no name for " + weight);
        }
        this.weight = weight;
        this.name = name + "!";
        this.names = List.of();
        this.indent = indent + 4L;
    }

    String text() {
        return "[" + weight + " " + size + " " + name + " " + names + " " + indent + "]";
    }

    static String show() {
        return PLAIN.text() + BOLD.text() + LINK.text();
    }
}
