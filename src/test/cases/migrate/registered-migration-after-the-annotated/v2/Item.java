import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Item {
    String history = "initializer";

    void adopt(String text) {
        history += ", " + text;
    }

    @Migrate
    void migrate(PreviousState old) {
        history += ", annotated saw " + old.getInt("count");
    }

    String show() {
        return history;
    }
}
