import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Item {
    private long touches;
    private String added = "x";

    @Migrate
    void migrate(PreviousState old) {
        touches = 1000;
        throw new IllegalStateException();
    }

    void touch() {
        touches++;
    }

    String show() {
        return "three " + touches;
    }
}
