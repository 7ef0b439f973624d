import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Style {
    static final Style PLAIN = new Style(400, "plain");
    static final Style BOLD = new Style(700, "bold");

    int weight;
    private String name;

    Style(int weight, String name) {
        this.weight = weight;
        this.name = name;
    }

    @Migrate
    private void migrate(PreviousState old) {
        weight++;
        if (name.equals("bold")) {
            name = "hook";
        }
    }

    static String show() {
        return PLAIN.weight + PLAIN.name + " " + BOLD.weight + BOLD.name;
    }
}
