import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

enum Level {
    LOW, HIGH;

    private String label = "label";

    @Migrate
    private void migrate(PreviousState old) {
        label += " " + name() + old.has("label");
    }

    String show() {
        return label;
    }
}
