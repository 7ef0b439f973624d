import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Item {
    private Object added;

    @Migrate
    void migrate(PreviousState old) {
        added = "set before";
        throw new OutOfMemoryError("simulated");
    }

    String show() {
        return "two " + added;
    }
}
