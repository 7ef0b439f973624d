import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Item {
    int hooks;
    int added;

    @Migrate
    void migrate(PreviousState old) {
        hooks++;
    }

    String show() {
        return "2: " + hooks;
    }
}
