import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Item {
    int hooks;
    long added;

    @Migrate
    void migrate(PreviousState old) {
        hooks += 10;
    }

    String show() {
        return "4: " + hooks;
    }
}
