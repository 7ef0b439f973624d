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

    Style(int weight) {
        this(weight, "w" + weight, 2);
    }

    Style(int weight, String name, int indent) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("no name for " + weight);
        }
        this.weight = weight;
        this.name = name;
        List<String> all = new ArrayList<>();
        all.add(name.toUpperCase(java.util.Locale.ROOT));
        all.add(name);
        this.names = all;
    }

    String text() {
        return "[" + weight + " " + size + " " + name + " " + names + "]";
    }

    static String show() {
        return PLAIN.text() + BOLD.text() + LINK.text();
    }
}
